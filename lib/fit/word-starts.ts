import { foldedRest, foldedUnit, GAP, kindOf, SKIP, SYMBOL, UNSPACED } from './fold.ts';

/**
 * Where words begin in a text, each packed into one number: `offset << 15 | key`, the key made of its first three letters.
 * Made once a text; looking for any number of phrases then means comparing keys, some hundred a page.
 */
export type WordStarts = Readonly<Pick<Int32Array, 'length'>> & { readonly [at: number]: number };

/** Bits of a key: three classes of five bits. */
const KEY_BITS = 15;

// Classes of letters: a–z are 1–26, a gap is 0.
const DIGIT = 27;
const OTHER_LETTER = 28;
const OWN_WORD = 29;
const SIGN = 30;
/** An accent of its own, a soft hyphen, a letter that stands for two: a key with one says only "look closer". */
const CLOSER = 31;
/** A bit that no class has. */
const UNLEARNT = 32;

/** How many keys there are. */
export const KEYS = 1 << KEY_BITS;

/** The first of the keys, up to the last, that any word may have. */
export const CLOSER_KEYS = CLOSER << 10;

/** Longest text that is searched: its offsets take the bits that keys leave. Pages keep 4,000 characters. */
const LONGEST = 2 ** 16;

const classes = new Uint8Array(65_536).fill(UNLEARNT);

/** Of the texts scanned last, one after another: to get new memory for each would take as long as the scan. */
const room = new Int32Array(2 * LONGEST);
let taken = 0;
const kept = new Map<object, WordStarts>();

/** 1 for each pair (class before, class) of which the second begins a word: a letter after no letter, or any sign. */
const begins = Uint8Array.from({ length: 1_024 }, (_, pair) => {
  const [before, first] = [pair >> 5, pair & 31];
  if (first === OWN_WORD || first === SIGN) return 1;
  return first !== 0 && (before === 0 || before === OWN_WORD || before === SIGN) ? 1 : 0;
});

/**
 * Scans a text once. Signs count as beginnings too (".NET" begins with one). The loop takes no turns that depend on the text and
 * calls nothing, either of which would take twice as long: each offset is written down, and the next overwrites it unless it was
 * a beginning; letters never met before are learnt afterwards, and the text scanned anew.
 *
 * @returns what stands until the next text is scanned.
 */
export function wordStarts(text: string): WordStarts {
  const length = Math.min(text.length, LONGEST);
  if (taken + length + 2 > room.length) forgetAll();
  let [last, end, met] = [0, taken, 0];
  for (let at = 0; at < length; at++) {
    const one = classes[text.charCodeAt(at)] ?? SIGN;
    met |= one;
    last = ((last << 5) | one) & 0xfffff;
    room[end] = ((at - 2) << KEY_BITS) | (last & 0x7fff);
    end += begins[last >> 10] ?? 0;
  }
  if ((met & UNLEARNT) !== 0) return wordStarts(learnAll(text));
  for (let at = length; at < length + 2; at++) {
    last = (last << 5) & 0xfffff;
    room[end] = ((at - 2) << KEY_BITS) | (last & 0x7fff);
    end += begins[last >> 10] ?? 0;
  }
  return room.subarray(taken, end);
}

function learnAll(text: string): string {
  for (let at = 0; at < text.length; at++) classOf(text.charCodeAt(at));
  return text;
}

/** As `wordStarts`, for a text that is soon asked about again: by the next criterion, or the next profile. */
export function keptStarts(of: object, text: string): WordStarts {
  const known = kept.get(of);
  if (known) return known;
  const starts = wordStarts(text);
  taken += starts.length;
  kept.set(of, starts);
  return starts;
}

function forgetAll(): void {
  taken = 0;
  kept.clear();
}

/** All keys that a word in a text can have where a phrase of these folded units begins, but for those from `CLOSER_KEYS` on. */
export function keysOf(units: readonly number[]): number[] {
  const [first, second, third] = units.slice(0, 3).map(classOf);
  if (first === undefined) return [];
  // After a gap anything may stand, for a text may hold several gaps in a row; and after the end of a phrase.
  const thirds = third === undefined || second === 0 ? ANY : [third, CLOSER];
  const exact = second === undefined ? [] : thirds.map((three) => key(first, second, three));
  return [...exact, ...allAfter(first, second === undefined ? ANY : [CLOSER])];
}

const ANY = Array.from({ length: 32 }, (_, one) => one);

function allAfter(first: number, seconds: readonly number[]): number[] {
  return seconds.flatMap((second) => ANY.map((third) => key(first, second, third)));
}

function key(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}

function classOf(unit: number): number {
  const known = classes[unit] ?? SIGN;
  return known === UNLEARNT ? learn(unit) : known;
}

function learn(unit: number): number {
  const learnt = classify(unit);
  classes[unit] = learnt;
  return learnt;
}

function classify(unit: number): number {
  const kind = kindOf(unit);
  if (kind === GAP) return 0;
  if (kind === SKIP || foldedRest(unit) !== undefined) return CLOSER;
  if (kind === SYMBOL) return SIGN;
  if (kind === UNSPACED) return OWN_WORD;
  const folded = foldedUnit(unit);
  if (folded >= 97 && folded <= 122) return folded - 96;
  return folded >= 48 && folded <= 57 ? DIGIT : OTHER_LETTER;
}
