import { foldedRest, foldedUnit, foldedUnits, GAP, kindOf, SKIP, SPACE, WORD } from './fold.ts';
import { CLOSER_KEYS, KEYS, keysOf, type WordStarts, wordStarts } from './word-starts.ts';

interface Phrase {
  /** Folded; a gap is one space. */
  units: readonly number[];
  /** Ended in `*`: its last word may go on. */
  stem: boolean;
}

/** Phrases arranged by how they begin, so that forty cost little more to look for than one. */
export interface Phrases {
  /** 1 for the keys of words that any phrase may begin at: most words of a page are dismissed by it. */
  keys: Uint8Array;
  /** The phrases that may begin at a key; any may at those from `CLOSER_KEYS` on. */
  byKey: ReadonlyMap<number, readonly Phrase[]>;
  all: readonly Phrase[];
}

/** Where a phrase stands in a text: UTF-16 offsets, end exclusive, a stem's word to its end. */
export interface Match {
  start: number;
  end: number;
}

/** Prepares phrases for `findPhrase`. A trailing `*` matches word beginnings; case, accents and kinds of gap do not matter. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const keys = new Uint8Array(KEYS).fill(1, CLOSER_KEYS);
  const byKey = new Map<number, Phrase[]>();
  const all = phrases.map(phraseOf).filter(({ units }) => units.length > 0);
  for (const phrase of all) {
    for (const key of keysOf(phrase.units)) {
      keys[key] = 1;
      byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
    }
  }
  return { keys, byKey, all };
}

function phraseOf(text: string): Phrase {
  const stem = text.endsWith('*');
  return { units: foldedUnits(stem ? text.slice(0, -1) : text), stem };
}

/**
 * The first place where any phrase stands as whole words. Time grows with the text's length only.
 * `starts`: the text's word starts, where they are at hand; `from`: the offset from which to look.
 */
export function findPhrase(
  text: string,
  { keys, byKey, all }: Phrases,
  starts: WordStarts = wordStarts(text),
  from = 0,
): Match | undefined {
  for (let at = startFrom(starts, from); at < starts.length; at++) {
    const packed = starts[at] ?? 0;
    const key = packed & (KEYS - 1);
    if (keys[key] !== 1) continue;
    // Offsets stand above the keys.
    const start = Math.floor(packed / KEYS);
    for (const phrase of (key < CLOSER_KEYS ? byKey.get(key) : all) ?? []) {
      const end = endOf(phrase, text, start);
      if (end !== undefined) return { start, end: withAccents(text, end) };
    }
  }
  return undefined;
}

/** Number of the first word that starts at an offset or after it. */
function startFrom(starts: WordStarts, offset: number): number {
  let [low, high] = [0, offset === 0 ? 0 : starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.floor((starts[middle] ?? 0) / KEYS) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the phrase ends if it stands at `start` in whole words, else undefined. */
function endOf({ units, stem }: Phrase, text: string, start: number): number | undefined {
  let met = 0;
  let end = start;
  let before = GAP;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SKIP) continue;
    if (met === units.length) return kind === WORD && before === WORD ? undefined : end;
    if (kind === GAP && before === GAP) continue;
    if ((kind === GAP ? SPACE : foldedUnit(unit)) !== units[met++]) return undefined;
    const rest = foldedRest(unit);
    if (rest) {
      for (const more of rest) if (met < units.length ? more !== units[met++] : !stem) return undefined;
    }
    end = at + 1;
    before = kind;
    if (stem && met === units.length) return wordEnd(text, end);
  }
  return met === units.length ? end : undefined;
}

/** An accent written after its letter belongs to it. */
function withAccents(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === SKIP) end++;
  return end;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === WORD) end++;
  return end;
}
