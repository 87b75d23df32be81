import type { Page } from '../page.ts';
import type { OtherPage } from '../understanding.ts';
import type { Sign } from './sign.ts';

type Row = readonly [OtherPage, number, RegExp, string];

/** Sections of a newspaper, as its menu names them. "Business", "Culture" and "Lifestyle" alone may be a shop's. */
const SECTIONS =
  /^(?:politics|world(?: news)?|local news|obituaries|opinions?|editorials?|entertainment|sports?|crosswords?|weather|breaking news|e-?paper|subscribe(?: now)?|politik|panorama|lokales|regionales|meinung|feuilleton|sport|wetter|abo(?:nnement)?|politique|faits[- ]divers|monde|sports|météo|abonnez-vous|política|politica|deportes|sucesos|opinión|internacional|esquelas|cronaca|esteri|spettacoli|meteo|binnenland|buitenland|opinie|polityka|kultura|wiadomości|prenumerata|inrikes|utrikes|nöje|ledare|esporte?s?|cotidiano|mundo|происшествия|политика|спорт|в мире)$/i;

/** What stands on pages that speak of others for a living: guides that earn by links, prices of shares, registers of companies. */
const LABELS: readonly Row[] = [
  [
    'article',
    3,
    /\b(?:we|i) (?:may )?(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|\bas an amazon associate\b|\baffiliate (?:links?|disclosure|disclaimer)\b|\baffiliate-?links?\b|liens? (?:d['’])?affili(?:és|ation)|enlaces de afiliad|link (?:di )?affiliazione|mit (?:einem )?\*.{0,40}(?:affiliate|provision)/i,
    'it earns by what it recommends',
  ],
  [
    'article',
    2,
    /^(?:market cap(?:italization)?|p\/e ratio|52[- ]week (?:range|high|low)|previous close|dividend yield|marktkapitalisierung|kgv|capitalisation boursière|capitalizzazione)\b/i,
    'it gives the price of shares',
  ],
  [
    'directory',
    3,
    /^(?:similar (?:companies|businesses|firms)(?: (?:near|in) .{2,30})?|related companies|companies (?:like|near) .{2,30}|nearby businesses|alternatives to .{2,30}|ähnliche (?:firmen|unternehmen)|weitere firmen in .{2,30}|entreprises similaires|sociétés similaires|empresas similares|aziende simili|vergelijkbare bedrijven|liknande företag|podobne firmy|похожие компании)$/i,
    'it shows companies beside one another',
  ],
];
const TITLES: readonly Row[] = [
  [
    'article',
    2.5,
    /^(?:the )?(?:top )?\d{1,3} (?:best|top|ways|things|tips|reasons|ideas)\b|\bbest .{3,40} (?:of|in|for) 20\d\d\b|^die \d{1,3} besten\b|^les \d{1,3} meilleur|^(?:los|las) \d{1,3} mejores|^(?:i|le) \d{1,3} migliori/i,
    'its title is that of a guide',
  ],
  [
    'article',
    2.5,
    /\b(?:stock|share) (?:price|quote)|\baktienkurs\b|\bcours (?:de l['’])?action\b|\bquotazione (?:azioni|titolo)\b/i,
    'its title is that of a share price',
  ],
  [
    'directory',
    2,
    /\b(?:firmenauskunft|firmendaten|bonitätsauskunft|handelsregisterauszug|jahresabschluss|company profile (?:&|and) (?:news|contacts)|fiche entreprise|informe de empresa|visura camerale)\b/i,
    'its title is that of a register',
  ],
];
/** Entries of a menu that make a newspaper; two are a hint. */
const MANY = 3;

/** What tells that a page speaks of others: newspapers, guides, share prices and registers of companies. */
export function pressSigns({ reading }: Page): Sign[] {
  const short = [...reading.blocks, ...reading.links, ...reading.headings].filter(
    ({ text }) => text.length <= 160,
  );
  const labels = new Set(short.map(({ text }) => text));
  const signs: Sign[] = [];
  const sections = new Set([...labels].filter((text) => text.length <= 20 && SECTIONS.test(text)));
  const weight = sections.size > MANY ? 4 : sections.size === MANY ? 3 : sections.size > 1 ? 1.5 : 0;
  if (weight > 0) signs.push({ for: 'institution', weight, why: 'its menu is that of a newspaper' });
  for (const [kind, strength, pattern, why] of LABELS) {
    if ([...labels].some((text) => pattern.test(text))) signs.push({ for: kind, weight: strength, why });
  }
  const heads = [reading.title, reading.headings[0]?.text ?? ''].map((text) => text.slice(0, 160));
  for (const [kind, strength, pattern, why] of TITLES) {
    if (heads.some((text) => pattern.test(text))) signs.push({ for: kind, weight: strength, why });
  }
  return signs;
}
