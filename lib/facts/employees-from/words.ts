import { Phrases } from '../../text/words.ts';

/** Words around a head count, one line a language: English, German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Slavic, others. */

/** People who are paid by the company: nothing else is called so. */
export const STAFF = new Phrases(
  'employees, staff, staff members, team members, colleagues, coworkers, co workers, crew members, full time equivalents, fte, ftes',
  'mitarbeiter, mitarbeitern, mitarbeiterinnen, mitarbeitende, mitarbeitenden, mitarbeiter innen, beschäftigte, beschäftigten, angestellte, angestellten, kolleginnen und kollegen, kollegen, arbeitnehmer, arbeitnehmern, arbeitnehmerinnen',
  'medewerkers, medewerker, werknemers, collega, personeelsleden',
  'anställda, medarbetare, medarbejdere, ansatte, medarbeidere, työntekijää, työntekijän, henkilöä töissä',
  'collaborateurs, collaboratrices, salariés, salariées, salarié, employés, employées, employé, équipiers',
  'empleados, empleadas, trabajadores, trabajadoras, colaboradores, colaboradoras, treballadors',
  'funcionários, funcionárias, trabalhadores, trabalhadoras, empregados',
  'dipendenti, collaboratori, collaboratrici, addetti, addette',
  'pracowników, zaměstnanců, zamestnancov, zaposlenih, сотрудников, сотрудника, работников, работника, співробітників, angajați',
  'munkatárs, munkatárssal, munkatársunk, alkalmazott, alkalmazottal, dolgozó, dolgozóval, çalışan, çalışanı, çalışanımız, εργαζομέν*, εργαζόμεν*, υπαλλήλους',
);

/** What may stand between a number and the people. Others ("sales staff", "new employees") name a part of them. */
export const PRAISE = new Phrases(
  'experienced, dedicated, skilled, highly, talented, qualified, passionate, committed, motivated, full time, permanent, loyal, professional, friendly, global, worldwide, hardworking, hard working, valued, trained, well trained, knowledgeable, amazing, great, wonderful, strong, local, and, direct, active, happy',
  'engagierte, engagierten, qualifizierte, qualifizierten, hochqualifizierte, hochqualifizierten, motivierte, motivierten, erfahrene, erfahrenen, festangestellte, festangestellten, kompetente, kompetenten, weltweit, und, feste, festen',
  'ervaren, enthousiaste, gedreven, gemotiveerde, vaste, betrokken, en, wereldwijd',
  'engagerede, engagerade, erfarna, dygtige, dyktige, fast, och, og',
  'passionnés, passionné, passionnées, expérimentés, qualifiés, permanents, et',
  'experimentados, cualificados, calificados, directos, apasionados, e, y, diretos, dedicados, especializados, qualificati, specializzati, esperti, diretti',
);

/** "Team of": what follows is the whole company, unless it is a trade. */
export const TEAM_OF = new Phrases(
  'team of, crew of, staff of, workforce of, headcount of, company of, studio of, agency of, firm of, practice of',
  'team von, team aus, team mit, belegschaft von, mannschaft von',
  'team van, ploeg van, team på, team med, hold på, tiimi',
  'équipe compte, équipe composée de, équipe constituée de, équipe forte de, team zählt, team umfasst, team besteht aus, team bestehend aus, team telt, team bestaat uit, teamet består av, teamet består af, team made up of, team consists of, team è composto da, equipo humano de, equipo formado por, equipo compuesto por, equipo cuenta con, equipe formada por, equipe composta por, zespół liczy, tým čítá',
  'équipe de, équipe d, effectif de, equipo de, plantilla de, equipe de, quadro de, squadra di, team di, organico di, zespół, tým',
);

/** After "team of 40": still the whole company. "Engineers" would be one trade of it. */
export const ALL_OF_THEM = new Phrases(
  'people, employees, professionals, colleagues, members, staff, persons, individuals, who, in, across, from, based, working, with, spread, located, strong, and, that, at',
  'menschen, personen, leuten, mitarbeit*, köpfen, kolleg*, mensen, medewerkers, collega, personer, medarbejdere, medarbetare',
  'personnes, collaborateurs, salariés, passionnés, personas, profesionales, empleados, pessoas, profissionais, colaboradores, persone, professionisti, collaboratori, osób, lidí, человек',
);

export const EMPLOYS = new Phrases(
  'employ, employs, employing, beschäftigen, beschäftigt, emploie, emploient, employons, emplea, empleamos, emprega, empregamos, impiega, zatrudnia, zatrudniamy, zaměstnává, zaměstnáváme, sysselsätter, beskæftiger',
);
export const WE_ARE = new Phrases(
  'we are, we re, we have grown to, wir sind, nous sommes, somos, siamo, vi är, vi er, wij zijn, we zijn',
);
/** Bare people: employees only after "employs" or "we are". */
export const PEOPLE = new Phrases(
  'people, persons, menschen, personen, leute, personnes, personas, pessoas, persone, mensen, osób, lidí, personer',
);
/** "A 40-strong team". */
export const STRONG = new Phrases('strong, person, people, member, köpfige, köpfiges, köpfigen, köpfiger');
export const A_TEAM = new Phrases('team, company, firm, business, agency, unternehmen');
/** "Join 240 people who …": employees on a careers page, readers of a newsletter elsewhere. */
export const JOIN = new Phrases(
  'join, join our, join us and, werde teil von, werden sie teil von, rejoignez, rejoignez les, rejoignez nos, únete a, unisciti a',
);

/** "Fewer than 50", "up to 50": a size of one's own only right after "we have". */
export const FEWER = new Phrases(
  'fewer than, less than, under, weniger als, unter, minder dan, färre än, færre end, færre enn, moins de, menos de, meno di, mniej niż, méně než, менее',
);
export const UP_TO = new Phrases(
  'up to, bis zu, tot, upp till, op til, opptil, jusqu à, hasta, até, fino a, do, až, до',
);
export const WE_HAVE = new Phrases(
  'we are, we re, we have, we employ, there are, wir sind, wir haben, wir beschäftigen, we zijn met, wij zijn met, we hebben, vi är, vi har, vi er, nous sommes, nous avons, nous employons, somos, tenemos, temos, siamo, abbiamo, jesteśmy, zatrudniamy, jsme, máme, нас',
);
