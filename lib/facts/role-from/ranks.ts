import { later } from '../../text/later.ts';
import { ranksIn } from './telling.ts';

/**
 * Ranks in titles, as words are parted by spaces: English; German; French; Spanish, Portuguese, Italian; Dutch,
 * Swedish, Norwegian, Danish; Polish, Turkish. The narrower row stands first.
 */
export const ranks = ranksIn(
  later(`
none: lead generation
staff product: product owner
staff: process owner, business partner, sous chef, scrum master
head legal: company secretary, associate general counsel
assistant: assistant, assistante, associate, assistent*, *assistent, ~assistenz, secretar*, *sekretar, secretair*, segretari*, ~secretaresse, asistan*
staff sales: charge d affaires
staff sales engineering: technico commercial*
staff human-resources: talent partner, acquisition partner
owner general-management: founder, cofounder, owner, entrepreneur, managing partner, founding partner, =partner, director partner, ceo partner, inhaber, eigentumer, grunder, mitgrunder, gesellschafter, unternehmer, fondat*, cofondat*, proprieta*, associe, associee, fundador*, cofundador*, propietari*, socio, socia, titolare, oprichter, eigenaar, grundare, agare, stifter, wlasciciel*, zalozyciel*, kurucu*, sahibi
chief engineering: cto, chief tech*
chief finance: cfo
chief marketing: cmo
chief sales: cro, cco
chief security: ciso, chief information security
chief it: cio, chief information
chief operations: coo, chief operat*
chief human-resources: chro, chief people
chief legal: general counsel
head general-management: chief of staff, general manager, country manager, prokurist
head engineering: chief engineer, chief architect
head finance: chief accountant, daf, glown* ksiegow*
head human-resources: drh, hr chef
head it: dsi, it chef
head health: chefarzt
vice-president: vice president*, vp, svp, evp, vicepresident*, vizeprasident*, wiceprezes*
chief general-management: ceo, chief executive, managing director, president, presidente, presidenta, chairman, chairwoman, board member, member of the board, executive board, executive director, geschaftsfuhr*, geschaeftsfuehr*, geschaftsleit*, vorstand*, pdg, directeur general, directrice general*, gerant, gerante, chef d entreprise, director* general, gerente general, gerente geral, diretor* geral, consejer* delegad*, amministrat* delegat*, dirett* generale, algemeen directeur, bestuurder, dga, =vd, verkstallande direktor, administrerende direktor, daglig leder, prezes*, dyrektor generaln*, genel mudur*
chief: chief, cpo, cdo
senior design: art director
senior: director of photography
manager product: chef de produit*
senior engineering: staff engineer, staff software
manager: head chef, head coach, chef de cuisine, team lead, tech lead, team leader, lead of, =lead, supervisor, ~manager, teamlead*, ~teamleiter, ~projektleiter, teamleit*, projektleit*, filialleit*, schichtleit*, gruppenleit*, chef de projet*, cheffe de projet*, jefe de proyecto, capo progetto, capo area, gerente, ~leider, ~leder, ~ledare, kierowni*, mudur*
head: head, director, directora, leader, ~leiter, ~leitung, direktoru, *direktor, ~directeur, directrice, responsab*, responsavel, chef de, chef des, chef du, cheffe de, jefe, jefa, diretor, diretora, dirett*, hoofd, *chef, ~sjef, dyrektorka
senior: senior, sr, principal, lead, starsz*
junior: junior, jr, intern, trainee, apprentice, working student, =student, phd candidate, werkstudent*, praktikant*, praktikum, azubi, auszubildende*, stagiair*, alternan*, apprenti, becari*, aprendiz, estagiari*, tirocinante, stazyst*, stajyer
staff: officer, executive, specialist*, representative, rep, analyst*, coordinator*, planner, agent, administrator, operative, photographer, expert, ~mitarbeiter, ~sachbearbeiter, ~referent, ~fachkraft, *beauftragte, ~kaufmann, ~kauffrau, *betreuer, charge de, chargee de, coordinat*, coordinador*, coordenador*, especialista, analista, auxiliar, tecnico de, tecnico, =administrativa, =administrativo, impiegat*, addett*, ~medewerker, ~medarbetare, ~medarbejder, ~medarbeider, specjalist*, uzman*
`),
);
