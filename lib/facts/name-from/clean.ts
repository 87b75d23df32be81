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
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const PLAIN = /^[\x20-\x25\x27-\x7e]*$/;

/** As it is read on screen: entities resolved, invisible characters and trade marks gone, white space single. */
export function asRead(text: string): string {
  const start = text.slice(0, 400);
  if (PLAIN.test(start) && !start.includes('  ')) return start.trim();
  return unbroken(start)
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      return character(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(INVISIBLE, '')
    .replace(/[®™©]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What Windows-1252 shows for the bytes 80–9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BROKEN = new RegExp(`[\u00c2-\u00df][\u0080-\u00bf${WINDOWS}]`, 'g');

/** Text in UTF-8 that was read as Latin-1: "CafÃ©" is "Café". */
function unbroken(text: string): string {
  return text.replace(BROKEN, (pair) => {
    const at = WINDOWS.indexOf(pair.charAt(1));
    const low = at >= 0 ? 0x80 + at : pair.charCodeAt(1);
    return String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (low & 0x3f));
  });
}

function character(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Words in front of a name that are not part of it. */
const LEAD =
  /^(?:(?:welcome to|welkom bij|willkommen bei(?: der)?|bienvenue (?:chez|sur|à)|benvenuti (?:in|su|da)|bienvenidos? a|bem[- ]vindo à|witamy w|contact|(?:contact )?us at|about|why|homepage of|home of|online[- ]?shop|webshop|интернет[- ]магазин|boutique en ligne|tienda online|loja online|sklep internetowy|(?:the )?official (?:web)?site of|über|kontakt|copyright|logo(?: of| von| de)?) )+(?=\S)/i;
/** Words behind it. */
const TAIL =
  /[-–|,: ]{0,3}\b(?:official (?:web ?)?site|official store|(?:der |dein )?online[- ]?shop|online store|web ?shop|home ?page|web ?site|logo(?: (?:white|black|dark|light|small|header|footer|mobile|image))?|startseite|contact form|contact page)$/i;
const EDGE = '[\\s【】「」『』"“”„«»<>:·•*|~_,;–—-]';
const EDGES = new RegExp(`^${EDGE}{1,20}|${EDGE}{1,20}$`, 'g');
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
