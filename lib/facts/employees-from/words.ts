/** Words around a head count, as pieces of patterns with the flags `iu`. One line a language: English first, then German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Slavic, others. */

const alternatives = (...lines: string[]): string => lines.join('|');

/** People who are paid by the company: nothing else is called so. */
export const STAFF = alternatives(
  'employees|staff(?: members)?|team members|colleagues|co-?workers|crew members|full-time equivalents|FTEs?',
  'Mitarbeiter(?:innen|[*:_/-]{1,2}-?innen| und Mitarbeiterinnen|innen und Mitarbeitern?|n)?|Mitarbeitende[nr]?|Beschäftigten?|Angestellten?|Arbeitnehmer(?:innen)?',
  "medewerkers?|werknemers|collega['’]?s|personeelsleden",
  'anställda|medarbetare|medarbejdere|ansatte|medarbeidere|työntekijää|henkilöä töissä|työntekijän',
  'collaborateurs(?: et collaboratrices)?|collaboratrices(?: et collaborateurs)?|salarié(?:e?s|·e·s|\\(e\\)s|\\.e\\.s)|employé(?:e?s|·e·s)|équipiers',
  'emplead[oa]s|trabajador(?:es|as)|colaborador(?:es|as)|treballadors',
  'funcionári[oa]s|trabalhador(?:es|as)|empregados',
  'dipendenti|collaborator[ie]|addett[ie]',
  'pracowników|zaměstnanců|zamestnancov|zaposlenih|služby zaměstnanců|сотрудник(?:ов|а)|работник(?:ов|а)|співробітників|angajați',
  'munkatárs(?:sal|unk)?|alkalmazott(?:al)?|dolgozó(?:val)?|çalışan[ıi]?(?:mız)?|εργαζομένους|εργαζόμενοι|υπαλλήλους',
);

/** What may stand between a number and the people. Others ("sales staff", "new employees") name a part of them. */
export const PRAISE = alternatives(
  'experienced|dedicated|skilled|highly|talented|qualified|passionate|committed|motivated|full-time|permanent|loyal|professional|friendly|global|worldwide|hard-?working|valued|trained|well-trained|knowledgeable|amazing|great|wonderful|strong|local|and|direct|active|happy',
  'engagierten?|qualifizierten?|hochqualifizierten?|motivierten?|erfahrenen?|fest ?angestellten?|kompetenten?|weltweit|und|feste?n?',
  'ervaren|enthousiaste|gedreven|gemotiveerde|vaste|betrokken|en|wereldwijd',
  'engagerede|engagerade|erfarna|dygtige|dyktige|fast|och|og',
  'passionné(?:e?s)?|expérimentés?|qualifiés?|permanents?|et',
  'experimentados|cualificados|calificados|directos|apasionados|e|y|diretos|dedicados|especializad[oa]s|qualificati|specializzati|esperti|diretti',
);

/** "More than": the number is the least there are. */
export const OVER = alternatives(
  'over|more than|at least|in excess of|upwards of|north of',
  'über|mehr als|mindestens|gut',
  'meer dan|ruim|över|fler än|mer än|over|mere end|mer enn|flere end|yli',
  "plus de|plus d[’']|más de|mais de|oltre|più di|ponad|více než|přes|viac ako|более|свыше|понад|több mint|peste|πάνω από|περισσότερους από",
);

/** "About". */
export const ABOUT = alternatives(
  'around|about|approximately|approx\\.?|roughly|some|nearly|almost|close to|a total of|currently|now|today',
  'rund|etwa|ca\\.|circa|ungefähr|knapp|fast|insgesamt|derzeit|aktuell|zurzeit|inzwischen|mittlerweile|heute',
  "zo[’']n|ongeveer|bijna|omkring|cirka|noin",
  'environ|près de|quelque|cerca de|alrededor de|unos|unas|aproximadamente|casi|circa|quasi|około|asi|kolem|около|mintegy|aproximativ|περίπου',
);

/** "Team of": what follows is the whole company, unless it is a trade. */
export const TEAM_OF = alternatives(
  'team of|crew of|staff of|workforce of|family of|headcount of|company of',
  'Team (?:von|aus|mit)|Belegschaft von|Mannschaft von',
  'team van|ploeg van|team på|team med|hold på|tiimi',
  "équipe de|équipe d[’']|effectif de|equipo de|plantilla de|equipe de|quadro de|squadra di|team di|organico di|zespół|tým",
);

/** After "team of 40": still the whole company. "Engineers" would be one trade of it. */
export const ALL_OF_THEM = alternatives(
  'people|employees|professionals|colleagues|members|staff|persons|individuals|who|in|across|from|based|working|with|spread|located|strong|and|that|at',
  'Menschen|Personen|Leuten|Mitarbeiter\\p{L}*|Mitarbeitenden|Köpfen|Kolleg\\p{L}*',
  "mensen|medewerkers|collega['’]?s|personer|medarbejdere|medarbetare",
  'personnes|collaborateurs|salariés|passionnés|personas|profesionales|empleados|pessoas|profissionais|colaboradores|persone|professionisti|collaboratori|osób|lidí|человек',
);

/** A quick look whether a text speaks of people at work at all, in any of these words. */
export const ANY_STAFF =
  /employ|staff|team|colleague|co-?worker|people|workforce|headcount|crew|strong|person|Mitarbeite|Beschäftigt|Angestellt|Arbeitnehm|köpfig|Belegschaft|Mannschaft|medewerk|werknem|collega|personeel|ploeg|anställd|medarbe|ansatt|sysselsätt|työntekij|tiimi|collabora|salarié|équip|effectif|emploie|emplea|trabajador|colaborador|plantilla|equipo|funcionári|trabalhador|empreg|equipe|quadro|dipendent|addett|squadra|organico|pracowni|zatrudnia|zaměstn|сотрудник|работник|співробітник|angaja|munkat|alkalmazott|dolgoz|çalışan|εργαζ|υπαλλ|従業員|社員|スタッフ|職員|员工|員工|임직원|직원|Menschen|somos|siamo|sommes|zespół|tým/iu;
