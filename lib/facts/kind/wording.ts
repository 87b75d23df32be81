import type { Page } from '../page.ts';
import type { OtherPage } from '../understanding.ts';
import type { Sign } from './sign.ts';

type Row = readonly [OtherPage, number, RegExp, string];

/** Titles and first headings. */
const TITLES: readonly Row[] = [
  [
    'error',
    8,
    /^(?:error\s)?(?:4\d\d|50\d)\b|\b(?:404|403|500|502|503)\b.{0,20}(?:error|not found|forbidden|unavailable)|\b(?:page|seite|site|page web|página|pagina) (?:not found|nicht gefunden|introuvable|no encontrada|niet gevonden|non trovata|não encontrada)|^(?:not found|access denied|forbidden|bad gateway|service unavailable|object moved|error)$|ページが見つかりません|страница не найдена/i,
    'its title is an error',
  ],
  [
    'error',
    8,
    /^(?:just a moment|attention required|checking your browser|are you a robot|are you human|ddos protection|security check|please wait|verifying you are human|one moment, please)\b/i,
    'it checks who visits',
  ],
  [
    'parked',
    8,
    /\b(?:domain|website|web ?site)\b.{0,30}\b(?:is|may be|steht|ist)\b.{0,12}\b(?:for sale|parked|available|zum verkauf|zu verkaufen|expired|geparkt)|^(?:index of \/|welcome to nginx|apache2? .{0,20}default page|iis windows|test page for|default web site page|it works!|hugedomains|domain default page)|\bbuy this domain\b|\bdomain (?:kaufen|te koop|à vendre)\b/i,
    'its title says that nobody lives here',
  ],
  [
    'parked',
    5,
    /^(?:time to say goodbye|we (?:have|are) (?:now |permanently )?clos(?:ed|ing)|(?:permanently|dauerhaft) (?:closed|geschlossen)|we’re closing|nous avons fermé|wir haben geschlossen)\b/i,
    'it says that it has closed',
  ],
  [
    'parked',
    3,
    /^(?:coming soon|under construction|site en construction|website im aufbau|baustelle|maintenance( mode)?|launching soon)\W{0,3}$/i,
    'it is not open yet',
  ],
  [
    'login',
    5,
    /^(?:log ?in|sign ?in|sign ?up|register|registration|create (?:an )?account|anmelden|anmeldung|einloggen|registrierung|registrieren|inloggen|connexion|accedi|iniciar sesión|entrar|ログイン)(?:$|\s*[-–|:·])/i,
    'its title asks to sign in',
  ],
  [
    'search',
    5,
    /^(?:search results?|suchergebnisse|suche|results for|résultats de recherche|zoekresultaten|risultati (?:della )?ricerca|resultados)\b/i,
    'its title is a search',
  ],
  [
    'directory',
    4,
    /\b(?:classifieds?|free ads|post(?:ing)? free ads|business directory|company directory|(?:suppliers?|manufacturers?|exporters?) (?:exporters? )?directory|yellow pages|branchenbuch|branchenverzeichnis|firmenverzeichnis|kleinanzeigen|annuaire|directorio de|bedrijvengids|petites annonces|price comparison|job ?board|job search|stellenbörse|jobbörse|ledige job)\b/i,
    'its title is that of a directory',
  ],
  [
    'directory',
    2,
    /\breviews?\b.{0,12}\b20\d\d\b|\breviews?,? (?:&|and) (?:ratings|pricing|alternatives)\b|\b(?:best|top \d+) .{3,40} (?:software|tools|companies|agencies) (?:in|of|for) 20\d\d\b/i,
    'its title compares the products of others',
  ],
  [
    'forum',
    4,
    /\b(?:forums?|message board|community forum|foren)\b(?!.{0,12}\b(?:20\d\d|partner|summit))/i,
    'its title is that of a forum',
  ],
  [
    'docs',
    4,
    /\b(?:documentation|api reference|user guide|reference manual|developer docs|dokumentation)\b/i,
    'its title is that of documentation',
  ],
];

/** What universities, ministries and agencies call themselves. */
const SCHOOL_OR_AGENCY =
  /^(?:the )?(?:(?:university|universität|universiteit|université|università|universidad|universidade|uniwersytet|hochschule|ministry|ministère|ministerio|ministero|ministério|bundesministerium|department|government)\s(?:of|de|di|do|da|der|des|für|for|degli studi)\s|(?:universität|université|universiteit|universidad|universidade|università|uniwersytet|hochschule)\s\p{L}|(?:fachhochschule|technische universität|technische hochschule|politecnico di|bundesamt für))|^\p{Lu}[\p{L}'. -]{2,40}\s(?:university|community colleges?|college district|city council|county council|school district)$|^(?:grundschule|realschule|gesamtschule|mittelschule|gymnasium|lycée|collège|école (?:primaire|élémentaire|maternelle)|istituto comprensivo|liceo (?:scientifico|classico)|ceip|basisschool|szkoła podstawowa)\s/iu;
/** In capitals: "software for every primary school" is a company's. */
const SCHOOL_NAME =
  /^(?:[A-Z][\w'’.&-]*\s){1,5}(?:(?:Primary|Infant|Junior|Middle|Elementary|Secondary|Grammar|High) School|(?:Public|County|City|National|Central) Library)$/;
/** What towns call themselves; as the whole of a title's part, for "City of London Hotel" is none. */
const TOWN =
  /^(?:(?:official (?:web)?site of )?(?:the )?(?:city|county|town|borough) of|comune di|ayuntamiento de|mairie de|ville de|stadt|gemeinde|landkreis|stadtverwaltung)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/iu;

/** Links that only places for other people's advertisements and entries have. */
const ENTRIES =
  /^(?:post (?:an?|your|free)(?: free)? (?:classified )?ads?|post free (?:classified )?ads?|place (?:an|your) ad|submit (?:an? )?(?:ad|site|listing|free ad)|add (?:your )?(?:listing|business|company|site)|list your (?:business|company)|claim (?:your|this) (?:listing|business|profile)|for vendors|write a review|list your (?:product|software)|sell on .{2,30}|post (?:your )?(?:buy )?requirement|anzeige aufgeben|firma eintragen|eintrag hinzufügen|déposer une annonce|publicar anuncio|inserisci annuncio|opret (?:cv|jobagent)|upload (?:your )?cv|jobagent|ajouter (?:votre|une) entreprise|añadir (?:su |tu )?empresa|aggiungi (?:la tua )?azienda|bedrijf (?:aanmelden|toevoegen))$/i;

/** Links that the law asks of public bodies, or that only universities have: two of them tell. */
const PUBLIC_LINKS =
  /^(?:amministrazione trasparente|albo (?:on ?line|pretorio|ufficiale)|(?:current|prospective|future|international) students|students|studenti|studierende|étudiants|alumni|faculty(?: (?:&|and) staff)?|fakultäten|facultés|facultades|admissions|campus life|academics|offerta formativa|freedom of information|bekanntmachungen|rathaus|bürgerservice|term dates|governors|pupils|ofsted(?: reports?)?|conseil municipal|état civil|sede electrónica)$/i;

/** An event's own site: what it calls itself, and the entries of its menu (two of them tell). */
const EVENT =
  /\b(?:conference|conferenza|konferenz|conférence|conferencia|congress|congresso|kongress|congreso|symposium|hackathon|festival|summit)\b/i;
const EVENT_LINKS =
  /^(?:program(?:me|ma|m)?|agenda|schedule|speakers?|sprecher|relatori|intervenants|call for (?:papers|speakers)|tickets?|venue|registration|iscrizioni|anmeldung|anreise|programa|entradas|expositores|exhibitors|exposants|espositori|billets|biglietti|karten|referenten|referent:innen|aussteller|vorträge|orateurs|programación|sponsors?)$/i;

/** What stands beside an offer in a marketplace: two of them tell. */
const SELLER =
  /^(?:seller(?:['’]s)? (?:information|info|details|profile)|contact (?:the )?seller|message seller|about the seller|place (?:a )?bid|see (?:seller's )?other items|report (?:this )?(?:item|listing|ad)|sell on .{2,30}|verkäufer kontaktieren|(?:angaben|infos?) zum verkäufer|anbieter kontaktieren|gebot abgeben|anzeige melden|contacter le vendeur|signaler l['’]annonce|contactar (?:al|com o|con el) vendedor|contatta il venditore)$/i;
const LEAVE =
  /^(?:log ?out|sign ?out|abmelden|ausloggen|(?:se )?déconne(?:xion|cter)|cerrar sesión|esci|logout|ログアウト)$/i;

/** What the page calls itself, and what it offers in its links. */
export function wordingSigns(page: Page): Sign[] {
  const { title, headings } = page.reading;
  const siteName = page.reading.meta.find(({ name }) => name === 'og:site_name')?.content;
  const first = headings.find(({ level }) => level === 1)?.text ?? '';
  const titles = [title, first, ...(siteName ? [siteName] : [])].map((text) => text.slice(0, 200));
  const signs: Sign[] = [];
  for (const [kind, weight, pattern, why] of TITLES) {
    if (titles.some((text) => pattern.test(text))) signs.push({ for: kind, weight, why });
  }
  return [...signs, ...institutionSigns(page, titles), ...linkSigns(page, titles)];
}

function institutionSigns(page: Page, titles: readonly string[]): Sign[] {
  const parts = titles
    .flatMap((text) => text.split(/\s+[-–—|:·»]\s+/))
    .map((part) => part.replace(/^welcome to (?:the )?|\s*\([^)]*\)$/gi, '').trim());
  const footer = page.reading.blocks.filter(({ region, text }) => region === 'footer' && text.length <= 60);
  const isPublic =
    parts.some((part) => SCHOOL_OR_AGENCY.test(part) || SCHOOL_NAME.test(part) || TOWN.test(part)) ||
    footer.slice(0, 3).some(({ text }) => SCHOOL_OR_AGENCY.test(text));
  return isPublic ? [{ for: 'institution', weight: 6, why: 'it calls itself a school or public body' }] : [];
}

function linkSigns(page: Page, titles: readonly string[]): Sign[] {
  const { links, blocks } = page.reading;
  const labels = new Set([...links, ...blocks].map(({ text }) => text).filter((text) => text.length <= 50));
  const count = (pattern: RegExp) => [...labels].filter((label) => pattern.test(label)).length;
  const signs: Sign[] = [];
  const entries = count(ENTRIES);
  if (entries > 0)
    signs.push({ for: 'directory', weight: entries > 1 ? 5 : 3, why: 'it takes entries from others' });
  if (count(PUBLIC_LINKS) > 1)
    signs.push({ for: 'institution', weight: 3, why: 'its menu is that of a school or public body' });
  const heads = [...titles, ...page.reading.headings.slice(0, 4).map(({ text }) => text)];
  const eventLinks = count(EVENT_LINKS);
  if (eventLinks > 2 || (eventLinks > 1 && heads.some((text) => EVENT.test(text)))) {
    signs.push({ for: 'listing', weight: 5, why: 'it is an event’s' });
  }
  if (count(SELLER) > 1) signs.push({ for: 'listing', weight: 5, why: 'it names a seller among many' });
  if (count(LEAVE) > 0) signs.push({ for: 'app', weight: 2, why: 'somebody is signed in' });
  return signs;
}
