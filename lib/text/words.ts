import { COUNT } from './numbers.ts';

/** A word or a count in a text: lower case, apostrophes and hyphens part words ("l'équipe" → "l", "équipe"). */
export interface Word {
  text: string;
  from: number;
  to: number;
  isCount: boolean;
}

/**
 * Letters as a few plain ranges. `\p{L}` and the flags `iu` cost milliseconds to compile in every pattern, and a worker that
 * has just been woken compiles them all: so words are compared in sets instead (measured: 250 ms against 2 ms).
 */
const WORD = new RegExp(`${COUNT}|[a-zA-Z\\u00c0-\\u02af\\u0300-\\u1fff\\u3041-\\uffdc]+`, 'g');

/** The words and counts of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const isCount = found.charCodeAt(0) <= 57;
    words.push({ text: found.toLowerCase(), from: match.index, to: match.index + found.length, isCount });
  }
  return words;
}

type Part = { text: string; isStem: boolean };

/** Phrases by how their first and last words begin. */
interface Index {
  byFirst: Map<string, Part[][]>;
  byLast: Map<string, Part[][]>;
}

/** Phrases parted by commas; in builds to be asked for when first needed (lib/text/later.ts). */
export type Line = string | (() => string);

/** Phrases to be found in texts word by word; a trailing `*` makes a phrase's word match beginnings ("help*"). */
export class Phrases {
  readonly #lines: readonly Line[];
  #known: Index | undefined;

  /** @param lines phrases parted by commas, a line a language. */
  constructor(...lines: Line[]) {
    this.#lines = lines;
  }

  /** Finds what any of these finds. */
  static union(...all: readonly Phrases[]): Phrases {
    return new Phrases(...all.flatMap((phrases) => phrases.#lines));
  }

  /** Filed when first asked for: a worker just woken asks for few of all there are. */
  get #index(): Index {
    this.#known ??= indexOf(this.#lines);
    return this.#known;
  }

  /** How many words the longest phrase has that starts at this word; 0 for none. */
  startingAt(words: readonly Word[], at: number): number {
    const candidates = this.#index.byFirst.get(keyOf(words[at]?.text ?? '')) ?? [];
    return longest(candidates, (parts) => fits(parts, words, at));
  }

  /** How many words the longest phrase has whose last word stands right before `end`; 0 for none. */
  endingBefore(words: readonly Word[], end: number): number {
    const candidates = this.#index.byLast.get(keyOf(words[end - 1]?.text ?? '')) ?? [];
    return longest(candidates, (parts) => fits(parts, words, end - parts.length));
  }

  /** Whether any phrase stands among the words from `from` up to `to`. */
  isIn(words: readonly Word[], from = 0, to = words.length): boolean {
    for (let at = Math.max(0, from); at < to; at += 1) {
      const length = this.startingAt(words, at);
      if (length > 0 && at + length <= to) return true;
    }
    return false;
  }
}

function indexOf(lines: readonly Line[]): Index {
  const index: Index = { byFirst: new Map(), byLast: new Map() };
  const texts = lines.map((line) => (typeof line === 'string' ? line : line()));
  for (const phrase of texts.join(',').split(',')) {
    const parts = partsOf(phrase);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    put(index.byFirst, keyOf(first.text), parts);
    put(index.byLast, keyOf(last.text), parts);
  }
  return index;
}

function partsOf(phrase: string): Part[] {
  const written = phrase.trim();
  return wordsOf(written).map(({ text, to }) => ({ text, isStem: written[to] === '*' }));
}

/** The beginning by which phrases are filed: stems have at least three letters. */
function keyOf(word: string): string {
  return word.slice(0, 3);
}

function fits(parts: readonly Part[], words: readonly Word[], at: number): boolean {
  return parts.every(({ text, isStem }, offset) => {
    const word = words[at + offset]?.text;
    return word !== undefined && (isStem ? word.startsWith(text) : word === text);
  });
}

function longest(candidates: readonly Part[][], test: (parts: Part[]) => boolean): number {
  let most = 0;
  for (const parts of candidates) if (parts.length > most && test(parts)) most = parts.length;
  return most;
}

function put(map: Map<string, Part[][]>, key: string, parts: Part[]): void {
  const list = map.get(key);
  if (list) list.push(parts);
  else map.set(key, [parts]);
}
