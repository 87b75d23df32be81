interface Piece {
  text: string;
  /** `whole`: the very word; `begins`: "manufactur*"; `ends`: "*maschinen". */
  as: 'whole' | 'begins' | 'ends';
}

/** Letters by which half words are filed; a half word has at least as many. */
const FILED = 4;
/** A shorter word has no room for a half word and what it is joined to. */
const COMPOUND = 8;
/** A longer text is no label. */
const LABEL = 4;

/** A place where a phrase of a row stands. */
interface Found<Row> {
  row: Row;
  /** Number of its first word, and how many words it has. */
  at: number;
  length: number;
}

/**
 * Many rows of phrases, all looked for at once: the cost is a look-up or two a word, however many phrases there are.
 * Phrases and texts are folded words (lib/text/fold.ts).
 *
 * A woken worker files thousands of phrases anew, so that this waits for the first text, and keeps to one entry a phrase:
 * phrases that begin alike are chained by number, and taken apart when they are first tried, for most never are.
 */
export class PhraseIndex<Row> {
  readonly #lines: Iterable<readonly [Row, readonly string[]]>;
  /** Number of the last phrase filed under a first word (or half of one, or a whole label). */
  readonly #heads = new Map<string, number>();
  readonly #phrases: string[] = [];
  readonly #rows: Row[] = [];
  /** Number of the phrase filed before under the same word; -1 for none. */
  readonly #next: number[] = [];
  readonly #pieces: (readonly Piece[] | undefined)[] = [];

  /** @param rows each with its phrases, parted by commas; "=company" is found only where it is the whole of a text. */
  constructor(rows: Iterable<readonly [Row, readonly string[]]>) {
    this.#lines = rows;
  }

  /** Every phrase found among a text's words; whole labels first. */
  find(words: readonly string[]): Found<Row>[] {
    if (this.#phrases.length === 0) this.#file();
    const found: Found<Row>[] = [];
    if (words.length <= LABEL) this.#collectLabel(words, found);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      this.#collect(word, words, at, found);
      if (word.length < FILED) continue;
      this.#collect(`${word.slice(0, FILED)}*`, words, at, found);
      if (word.length >= COMPOUND) this.#collect(`*${word.slice(-FILED)}`, words, at, found);
    }
    return found;
  }

  #file(): void {
    const [heads, phrases, rows, next] = [this.#heads, this.#phrases, this.#rows, this.#next];
    for (const [row, lines] of this.#lines) {
      for (const phrase of lines.flatMap((line) => line.split(', '))) {
        const key = keyOf(phrase);
        next.push(heads.get(key) ?? -1);
        heads.set(key, phrases.length);
        phrases.push(phrase);
        rows.push(row);
      }
    }
  }

  #collect(key: string, words: readonly string[], at: number, found: Found<Row>[]): void {
    for (let index = this.#heads.get(key) ?? -1; index >= 0; index = this.#next[index] ?? -1) {
      const pieces = this.#pieces[index] ?? (this.#phrases[index] ?? '').split(' ').map(pieceOf);
      this.#pieces[index] = pieces;
      if (pieces.every((piece, offset) => fits(piece, words[at + offset])))
        this.#take(index, at, pieces.length, found);
    }
  }

  #collectLabel(words: readonly string[], found: Found<Row>[]): void {
    const label = `=${words.join(' ')}`;
    for (let index = this.#heads.get(label) ?? -1; index >= 0; index = this.#next[index] ?? -1) {
      this.#take(index, 0, words.length, found);
    }
  }

  #take(index: number, at: number, length: number, found: Found<Row>[]): void {
    const row = this.#rows[index];
    if (row !== undefined) found.push({ row, at, length });
  }
}

/** What a phrase is filed under: a label whole, else its first word or the four letters it begins or ends with. */
function keyOf(phrase: string): string {
  if (phrase.startsWith('=')) return phrase;
  const end = phrase.indexOf(' ');
  const first = end < 0 ? phrase : phrase.slice(0, end);
  if (!phrase.includes('*')) return first;
  if (first.endsWith('*')) return `${first.slice(0, FILED)}*`;
  return first.startsWith('*') ? `*${first.slice(-FILED)}` : first;
}

function pieceOf(word: string): Piece {
  if (word.startsWith('*')) return { text: word.slice(1), as: 'ends' };
  if (word.endsWith('*')) return { text: word.slice(0, -1), as: 'begins' };
  return { text: word, as: 'whole' };
}

function fits({ text, as }: Piece, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (as === 'whole') return word === text;
  return as === 'begins' ? word.startsWith(text) : word.length > text.length && word.endsWith(text);
}
