import { oneLine } from '../../text/squeeze.ts';
import { withoutEntities } from '../written-text.ts';

const PLAIN = /^[\x20-\x25\x27-\x7e]*$/;

/** As it is read on screen: entities resolved, invisible characters and trade marks gone, white space single. */
export function asRead(text: string): string {
  const start = text.slice(0, 400);
  if (PLAIN.test(start) && !start.includes('  ')) return start.trim();
  return oneLine(withoutEntities(unbroken(start)).replace(/[®™©]/g, ' '));
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

/** Words in front of a name that are not part of it. */
const LEAD = new Set(
  'welcome to, welkom bij, willkommen bei, willkommen bei der, bienvenue chez, bienvenue sur, bienvenue à, benvenuti in, benvenuti su, benvenuti da, bienvenido a, bienvenidos a, bem vindo à, bem-vindo à, witamy w, contact, contact us at, us at, about, why, homepage of, home of, online shop, online-shop, onlineshop, webshop, интернет-магазин, интернет магазин, boutique en ligne, tienda online, loja online, sklep internetowy, official site of, official website of, the official site of, the official website of, über, kontakt, copyright, logo, logo of, logo von, logo de'.split(
    ', ',
  ),
);
const LONGEST_LEAD = 4;
const MOST_LEADS = 2;

function withoutLead(text: string): string {
  let rest = text;
  for (let round = 0; round < MOST_LEADS; round += 1) {
    const words = rest.split(' ', LONGEST_LEAD + 1);
    const length =
      words.findLastIndex((_, at) =>
        LEAD.has(
          words
            .slice(0, at + 1)
            .join(' ')
            .toLowerCase(),
        ),
      ) + 1;
    if (length === 0 || length >= words.length) break;
    rest = rest.slice(words.slice(0, length).join(' ').length + 1);
  }
  return rest;
}

/** Words behind a name; the longest first where one ends with another. */
const TAILS =
  'official website, official web site, official site, official store, online shop, online-shop, onlineshop, online store, web shop, webshop, homepage, home page, website, web site, logo white, logo black, logo dark, logo light, logo small, logo header, logo footer, logo mobile, logo image, logo, startseite, contact form, contact page'.split(
    ', ',
  );

function withoutTail(text: string): string {
  const lower = text.toLowerCase();
  const tail = TAILS.find(
    (words) => lower.endsWith(words) && !/\w/.test(lower.charAt(lower.length - words.length - 1)),
  );
  if (!tail || lower.length !== text.length) return text;
  return text
    .slice(0, -tail.length)
    .replace(/[-–|,: ]{1,3}$/, '')
    .replace(/ (?:der|dein)$/i, '');
}

const EDGE = '[\\s【】「」『』"“”„«»<>:·•*|~_,;–—-]';
const EDGES = new RegExp(`^${EDGE}{1,20}|${EDGE}{1,20}$`, 'g');
const YEARS = /^(?:(?:19|20)\d\d\s?[-–/]\s?)?(?:19|20)\d\d\s/;

/** The name in a text that holds a name and little else: "Welcome to Acme!" → "Acme". */
export function bareName(text: string): string {
  const read = withoutLead(asRead(text).replace(EDGES, '').replace(YEARS, ''))
    .replace(/^(?:by|von|from) (?=\S)/, '')
    .replace(/[!?]+$/, '');
  return withoutTail(read)
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
}
