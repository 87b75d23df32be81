/** Entities that pages leave in titles and structured data by escaping twice. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  reg: '',
  trade: '',
  copy: '©',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  middot: '·',
  raquo: '»',
  laquo: '«',
};

/** Characters that show nothing or turn the direction of text: in a name they only mislead. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** As it is read on screen: entities resolved, invisible characters and trade marks gone, white space single. */
export function asRead(text: string): string {
  return text
    .slice(0, 400)
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      return character(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(INVISIBLE, '')
    .replace(/[®™©]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function character(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Words in front of a name that are not part of it. */
const LEAD =
  /^(?:(?:welcome to|welkom bij|willkommen bei(?: der)?|bienvenue (?:chez|sur|à)|benvenuti (?:in|su|da)|bienvenidos? a|bem[- ]vindo à|witamy w|contact|about|homepage of|home of|(?:the )?official (?:web)?site of|über|kontakt|copyright|logo(?: of| von| de)?) )+(?=\S)/i;
/** Words behind it. */
const TAIL =
  /[-–|,: ]{0,3}\b(?:official (?:web ?)?site|official store|home ?page|web ?site|logo(?: (?:white|black|dark|light|small|header|footer|mobile|image))?|startseite|contact form|contact page)$/i;
const EDGE = '[\\s"“”„«»<>:·•*|~_,;–—-]';
const EDGES = new RegExp(`^${EDGE}{1,20}|${EDGE}{1,20}$`, 'gu');
const YEARS = /^(?:(?:19|20)\d\d\s?[-–/]\s?)?(?:19|20)\d\d\s/;

/** The name in a text that holds a name and little else: "Welcome to Acme!" → "Acme". */
export function bareName(text: string): string {
  const read = asRead(text)
    .replace(EDGES, '')
    .replace(YEARS, '')
    .replace(LEAD, '')
    .replace(/^(?:by|von|from) (?=\S)/, '')
    .replace(TAIL, '')
    .replace(/[!?]+$/, '');
  return read.replace(/^\(([^()]*)\)$/, '$1').trim();
}
