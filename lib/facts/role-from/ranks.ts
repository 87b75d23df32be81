import { type Row, rank } from './telling.ts';

/**
 * Ranks in titles, as words are parted by spaces: English; German; French; Spanish, Portuguese, Italian; Dutch,
 * Swedish, Norwegian, Danish; Polish, Turkish. The narrower row stands first.
 */
export const RANKS: readonly Row[] = [
  rank('none', 'lead generation'),
  rank('staff', 'product owner', 'product'),
  rank('staff', 'process owner, business partner, sous chef, scrum master'),
  rank('head', 'company secretary, associate general counsel', 'legal'),
  rank(
    'assistant',
    'assistant, assistante, associate, assistent*, *assistent, ~assistenz, secretar*, *sekretar, secretair*, segretari*, ~secretaresse, asistan*',
  ),
  rank('staff', 'charge d affaires', 'sales'),
  rank('staff', 'technico commercial*', 'sales', 'engineering'),
  rank('staff', 'talent partner, acquisition partner', 'human-resources'),
  rank(
    'owner',
    'founder, cofounder, owner, entrepreneur, managing partner, founding partner, =partner, director partner, ceo partner, ' +
      'inhaber, eigentumer, grunder, mitgrunder, gesellschafter, unternehmer, ' +
      'fondat*, cofondat*, proprieta*, associe, associee, fundador*, cofundador*, propietari*, socio, socia, titolare, ' +
      'oprichter, eigenaar, grundare, agare, stifter, wlasciciel*, zalozyciel*, kurucu*, sahibi',
    'general-management',
  ),
  rank('chief', 'cto, chief tech*', 'engineering'),
  rank('chief', 'cfo', 'finance'),
  rank('chief', 'cmo', 'marketing'),
  rank('chief', 'cro, cco', 'sales'),
  rank('chief', 'ciso, chief information security', 'security'),
  rank('chief', 'cio, chief information', 'it'),
  rank('chief', 'coo, chief operat*', 'operations'),
  rank('chief', 'chro, chief people', 'human-resources'),
  rank('chief', 'general counsel', 'legal'),
  rank('head', 'chief of staff, general manager, country manager, prokurist', 'general-management'),
  rank('head', 'chief engineer, chief architect', 'engineering'),
  rank('head', 'chief accountant, daf, glown* ksiegow*', 'finance'),
  rank('head', 'drh, hr chef', 'human-resources'),
  rank('head', 'dsi, it chef', 'it'),
  rank('head', 'chefarzt', 'health'),
  rank('vice-president', 'vice president*, vp, svp, evp, vicepresident*, vizeprasident*, wiceprezes*'),
  rank(
    'chief',
    'ceo, chief executive, managing director, president, presidente, presidenta, chairman, chairwoman, board member, member of the board, executive board, executive director, ' +
      'geschaftsfuhr*, geschaeftsfuehr*, geschaftsleit*, vorstand*, pdg, directeur general, directrice general*, gerant, gerante, chef d entreprise, ' +
      'director* general, gerente general, gerente geral, diretor* geral, consejer* delegad*, amministrat* delegat*, dirett* generale, ' +
      'algemeen directeur, bestuurder, dga, =vd, verkstallande direktor, administrerende direktor, daglig leder, prezes*, dyrektor generaln*, genel mudur*',
    'general-management',
  ),
  rank('chief', 'chief, cpo, cdo'),
  rank('senior', 'art director', 'design'),
  rank('senior', 'director of photography'),
  rank('manager', 'chef de produit*', 'product'),
  rank('senior', 'staff engineer, staff software', 'engineering'),
  rank(
    'manager',
    'head chef, head coach, chef de cuisine, team lead, tech lead, team leader, lead of, =lead, supervisor, ~manager, ' +
      'teamlead*, ~teamleiter, ~projektleiter, teamleit*, projektleit*, filialleit*, schichtleit*, gruppenleit*, ' +
      'chef de projet*, cheffe de projet*, jefe de proyecto, capo progetto, capo area, gerente, ~leider, ~leder, ~ledare, kierowni*, mudur*',
  ),
  rank(
    'head',
    'head, director, directora, leader, ~leiter, ~leitung, direktoru, *direktor, ~directeur, directrice, responsab*, responsavel, ' +
      'chef de, chef des, chef du, cheffe de, jefe, jefa, diretor, diretora, dirett*, hoofd, *chef, ~sjef, dyrektorka',
  ),
  rank('senior', 'senior, sr, principal, lead, starsz*'),
  rank(
    'junior',
    'junior, jr, intern, trainee, apprentice, working student, =student, phd candidate, werkstudent*, praktikant*, praktikum, azubi, auszubildende*, ' +
      'stagiair*, alternan*, apprenti, becari*, aprendiz, estagiari*, tirocinante, stazyst*, stajyer',
  ),
  rank(
    'staff',
    'officer, executive, specialist*, representative, rep, analyst*, coordinator*, planner, agent, administrator, operative, photographer, expert, ' +
      '~mitarbeiter, ~sachbearbeiter, ~referent, ~fachkraft, *beauftragte, ~kaufmann, ~kauffrau, *betreuer, ' +
      'charge de, chargee de, coordinat*, coordinador*, coordenador*, especialista, analista, auxiliar, tecnico de, tecnico, =administrativa, =administrativo, impiegat*, addett*, ' +
      '~medewerker, ~medarbetare, ~medarbejder, ~medarbeider, specjalist*, uzman*',
  ),
];
