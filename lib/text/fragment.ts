import { isUnspaced, placeOf, tells } from './quote-place.ts';

/** Words that stand for one end of a longer quote: so many are seldom said twice, and few enough break at nothing inside. */
const END = 4;
/** Words from which a quote is pointed at by its two ends: a link or a footnote within would break it as a whole. */
const LONG = 2 * END + 1;
/** Characters of one word that is seldom said twice: an e-mail address, a phone number, a long compound. */
const TELLING = 10;
/** Letters of a script without spaces that are as telling as two words, and from which a quote has two ends. */
const UNSPACED = { telling: 6, long: 40 };

/** A quote as a browser looks for it: from `start`, to `end` where it is long, between `prefix` and `suffix` where it is short. */
interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/**
 * The page's address with a text fragment (`#:~:text=`), so that a browser which knows them scrolls to the quote and marks it;
 * others open the page. The address alone where the quote is too short to be told from others.
 *
 * @param quote words as they stand on the page; where it holds "…", " · " or a line break, its ends are looked for.
 * @param text of the page, where it is at hand: tells a short quote, or one whose beginning is said before it, by the words around it.
 */
export function fragmentAddress(url: string, quote: string, text = ''): string {
  const pieces = asSet(quote.toWellFormed(), text)
    .split(/[…\n]| [·|](?= |$)/)
    .map(squeezed)
    .filter(tells);
  const [first = '', last = first] = [pieces[0], pieces.at(-1)];
  const [head, tail] = pieces.length > 1 ? [cut(first, 0), cut(last, 1)] : endsOf(first);
  const found = placeOf(pieces.length > 1 ? first : squeezed(quote), head, text);
  const isShort = tail === undefined && isTooShort(head);
  if (head === '' || (isShort && !found)) return url;
  const directive: Directive = { start: head };
  if (tail !== undefined) directive.end = tail;
  if (found && (isShort || found.isBehind)) {
    if (found.before) directive.prefix = found.before;
    if (found.after && tail === undefined) directive.suffix = found.after;
    if (isShort && !directive.prefix && !directive.suffix) return url;
  }
  return `${withoutFragment(url)}:~:text=${written(directive)}`;
}

/** The quote with the line breaks that it has on the page: nothing that runs over one is found as a whole. */
function asSet(quote: string, text: string): string {
  const at = text.replaceAll('\n', ' ').indexOf(quote);
  return at < 0 ? quote : text.slice(at, at + quote.length);
}

/** A fragment that chooses the page ("#/about", "#!about") stays; one that names a place on it yields to the quote's. */
function withoutFragment(url: string): string {
  const [page = '', fragment = ''] = url.split(/#(.*)/s);
  const [route = ''] = fragment.split(':~:');
  return /^[!/]/.test(route) ? `${page}#${route}` : `${page}#`;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [start, end].filter((part) => part !== undefined).map(escaped);
  if (prefix !== undefined) parts.unshift(`${escaped(prefix)}-`);
  if (suffix !== undefined) parts.push(`-${escaped(suffix)}`);
  return parts.join(',');
}

/** Dash, comma and ampersand have a meaning of their own inside a text fragment. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

function endsOf(piece: string): [head: string, tail?: string] {
  if (isUnspaced(piece)) return piece.length > UNSPACED.long ? unspacedEnds(piece) : [piece];
  return piece.split(' ').length >= LONG ? [cut(piece, 0), cut(piece, 1)] : [piece];
}

/** Its first (0) or last (1) words. */
function cut(piece: string, end: 0 | 1): string {
  const words = piece.split(' ');
  return (end === 0 ? words.slice(0, END) : words.slice(-END)).join(' ');
}

/** Its first and last clause: a cut between two letters might fall inside a word, where browsers find nothing. */
function unspacedEnds(piece: string): [head: string, tail?: string] {
  const clauses = piece.split(/[、。，．！？；：・「」（）\s]+/u).filter(tells);
  const [head = piece, tail] = [clauses[0], clauses.at(-1)];
  return tail === undefined || tail === head ? [piece] : [head, tail];
}

function isTooShort(text: string): boolean {
  if (isUnspaced(text)) return text.length < UNSPACED.telling;
  return !text.includes(' ') && text.length < TELLING;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
