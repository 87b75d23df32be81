/** "(m/w/d)", "(f/m/x)", "H/F", "(all genders)", "(gn)": what only job advertisements write. */
const GENDERS =
  /\(\s?(?:[mwfdxhvniag*]|div\.?)(?:\s?[/|,*:]\s?(?:[mwfdxhvniag*]|div\.?|diverse?)){1,3}\s?\)|(?<![\p{L}/])(?:m\/w\/[dxi]|w\/m\/d|d\/m\/w|m\/f\/[dx]|f\/m\/[dx]|[hH]\/[fF]|m\/v\/x|v\/m\/x)(?![\p{L}/])|\((?:all genders?|gn|gn\*|alle Geschlechter|alle|mensch|tous genres)\)/iu;

/** Also in headings that are no job: "Für Mitarbeiter:innen". */
const GENDERED_END = /\p{Ll}{4,}(?:[:*_]in|\/-?in|\(in\)|Innen?)(?![\p{L}])/u;

/** What a job is called, in the singular. One line a language: English, German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Polish, Czech. */
const ROLES = [
  'head of \\p{L}+|engineer|developer|manager|director|designer|analyst|consultant|specialist|coordinator|co-?ordinator|assistant|associate|administrator|technician|architect|scientist|accountant|bookkeeper|controller|officer|executive|representative|recruiter|supervisor|superintendent|intern|internship|trainee|apprentice|nurse|caregiver|driver|operator|machinist|mechanic|electrician|plumber|welder|fitter|installer|painter|cook|chef|baker|barista|bartender|cashier|clerk|receptionist|secretary|writer|copywriter|editor|strategist|planner|buyer|merchandiser|researcher|lead$|team leader|counsel|attorney|lawyer|paralegal|therapist|hygienist|pharmacist|optician|optometrist|physician|teacher|instructor|tutor|trainer|advisor|adviser|agent|broker|underwriter|producer|programmer|tester|foreman|estimator|inspector|surveyor|housekeeper|janitor|cleaner|guard|labou?rer|handler|picker|packer|salesperson|salesman|stylist|photographer|videographer|animator|translator|economist|statistician|geologist|chemist|biologist|postdoc|scrum master|product owner|account manager|rep|sdr|bdr|cto|cfo|coo|cmo|vp',
  '(?:\\p{L}*)(?:entwickler|ingenieur|mitarbeiter|leiter|leitung|sachbearbeiter|berater|kaufmann|kauffrau|kaufleute|techniker|mechaniker|mechatroniker|elektroniker|elektriker|installateur|fachkraft|fachangestellte|referent|assistent|assistenz|werkstudent|praktikant|praktikum|ausbildung zum|auszubildende|azubi|monteur|fahrer|verkäufer|betreuungskraft|begleiter|aushilfe|hilfe|helfer|meister|schlosser|tischler|maurer|maler|dachdecker|buchhalter|disponent|planer|zeichner|koch|köchin|kellner|erzieher|pfleger|therapeut|redakteur|gestalter|spezialist|experte|administrator|informatiker|programmierer|architekt|vertriebler|außendienst|lagerist|reinigungskraft|volontär|trainee|teamlead)(?:in|:in|\\*in|/in|/-in|\\(in\\)|r|n)?',
  '(?:\\p{L}*)(?:medewerker|ontwikkelaar|adviseur|monteur|verkoper|chauffeur|stagiair|projectleider|werkvoorbereider|beheerder|begeleider|boekhouder|technicus|tester|ingenieur|teamleider|vertegenwoordiger)',
  '(?:\\p{L}*)(?:utvecklare|udvikler|utvikler|konsult|konsulent|säljare|sælger|selger|ingenjör|ingeniør|medarbetare|medarbejder|medarbeider|tekniker|projektledare|projektleder|ekonom|montør|montör|kehittäjä|asiantuntija|myyjä)',
  "ingénieure?|développeu(?:r|se)|technicien(?:ne)?|responsable|chef(?:fe)? d[e’'] ?\\p{L}+|chargée? d[e’'] ?\\p{L}+|commerciale?|assistante?|conseill(?:er|ère)|vendeu(?:r|se)|mécanicien(?:ne)?|carrossi(?:er|ère)|peintre|comptable|stagiaire|alternante?|direct(?:eur|rice)|gestionnaire|opérat(?:eur|rice)|conduct(?:eur|rice)|cuisini(?:er|ère)|serveu(?:r|se)|animat(?:eur|rice)|préparat(?:eur|rice)|électricien(?:ne)?|plombi(?:er|ère)|menuisi(?:er|ère)|soudeu(?:r|se)",
  'ingenier[oa]|desarrollador[a]?|técnic[oa]|responsable|comercial|director[a]?|gerente|analista|asistente|auxiliar|administrativ[oa]|operari[oa]|conductor[a]?|vendedor[a]?|becari[oa]|dependient[ea]|encargad[oa]|consultor[a]?|programador[a]?|camarer[oa]|cociner[oa]|mecánic[oa]|soldador[a]?|electricista',
  'engenheir[oa]|desenvolvedor[a]?|estagiári[oa]|coordenador[a]?|assistente|consultor[a]?|supervisor[a]?|motorista|mecânic[oa]|eletricista|vigilante|porteiro|cozinheir[oa]',
  'ingegnere|sviluppat(?:ore|rice)|tecnic[oa]|responsabile|addett[oa]|impiegat[oa]|operai[oa]|commerciale|manutentore|magazziniere|stagista|tirocinante|meccanico|elettricista|saldatore|carrellista|autista|programmatore|progettista|commess[oa]|contabile|verniciatore',
  'specjalista|inżynier|programista|kierownik|doradca|asystent|magazynier|operator|księgow[ay]|programátor|specialista|technik|vedoucí|obchodní zástupce|účetní|řidič',
].join('|');
const ROLE = new RegExp(`(?<![\\p{L}])(?:${ROLES})(?:\\s?(?:I{1,3}|IV|[12345]))?(?![\\p{L}])`, 'iu');
const ROLE_UNSPACED =
  /プログラマー?|プランナー|エンジニア|デザイナー|ディレクター|プロデューサー|マネージャー|アシスタント|オペレーター|コンサルタント|スタッフ$|営業職?$|総合職|一般職|事務職?$|技術職|担当者?$|工程师|经理|设计师|专员|主管|助理|程序员|工程師|設計師|엔지니어|개발자|디자이너|매니저|마케터|기획자/u;

/** Words of menus, headlines and stories: with one of them a text is no job's title. */
const NOT_A_TITLE =
  /(?<![\p{L}])(?:we|we['’]re|you|your|our|us|my|i|they|why|how|what|who|where|when|join|meet|apply|view|see|browse|search|learn|read|click|back|contact|hear|discover|explore|life|journey|story|stories|culture|benefits|perks|blog|news|award|hiring|looking|become|becoming|being|is|are|was|has|have|will|can|from our|wir|uns|unser\p{L}*|ihr|ihre|dein|deine|du|sie|warum|wie|was|jetzt|bewerben|mehr|alle|ist|sind|werden|werde|für unsere|nous|notre|nos|vous|votre|pourquoi|rejoignez|postulez|est|sont|nosotros|nuestr\p{L}+|únete|por qué|somos|noi|nostr\p{L}+|perché|candidati|siamo|è|wij|ons|onze|jouw|solliciteer|waarom|zijn|bekijk)(?![\p{L}])/iu;

const LONGEST = 110;
const MOST_WORDS = 14;

/** Whether a text is the title of a job: marked by genders, or short, with a role in it and no word of a headline. */
export function isJobTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST || /[?!:…]$|[.!?]\s/u.test(text.trim())) return false;
  if (text.split(' ').length > MOST_WORDS || NOT_A_TITLE.test(text)) return false;
  return GENDERS.test(text) || hasRole(text);
}

/** Whether a title bears the genders of an advertisement: enough wherever it stands on a careers page. */
export function isAdvertised(text: string): boolean {
  return text.length <= LONGEST && GENDERS.test(text) && !NOT_A_TITLE.test(text);
}

function hasRole(text: string): boolean {
  return (
    text.split(' ').length <= 9 && (ROLE.test(text) || ROLE_UNSPACED.test(text) || GENDERED_END.test(text))
  );
}

/** Labels of buttons and menus around job lists, which stand where a title would. */
const BUTTON =
  /^(?:(?:apply|view|see|show|browse|search|read|learn|find|explore|discover|get|click|go|back|share|save|sign|log|join|open|all|more|current|our|job|jobs|career|careers|vacanc|position|here|details?|info|home|contact|about|privacy|linkedin|jetzt|mehr|alle|zur|zum|hier|offene|stellen|karriere|bewerben|voir|postuler|toutes?|nos|offres?|ver|todas?|postular|solicitar|candidat|scopri|tutte|bekijk|solliciteer|alle)(?:\s|$|[,.:>→»&])|(?:powered by|greenhouse|lever|workable|personio|teamtailor|recruitee)(?![\p{L}]))/iu;

/** Whether a link's text can be a title because its address is a job's; roles need not be known. */
export function isLinkTitle(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= LONGEST &&
    /\p{L}{3}/u.test(text) &&
    !BUTTON.test(text) &&
    !/^https?:/.test(text)
  );
}
