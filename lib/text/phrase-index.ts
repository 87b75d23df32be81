/** One phrase of a row: its words, the first or last of which may be half a word. */
interface Entry<Row> {
  row: Row;
  words: readonly Piece[];
}

interface Piece {
  text: string;
  /** `whole`: the very word; `begins`: "manufactur*"; `ends`: "*maschinen". */
  as: 'whole' | 'begins' | 'ends';
}

/** Letters by which half words are filed; a half word has at least as many. */
const FILED = 4;
/** A shorter word has no room for a half word and what it is joined to. */
const COMPOUND = 8;

/** A place where a phrase of a row stands. */
export interface Found<Row> {
  row: Row;
  /** Number of its first word, and how many words it has. */
  at: number;
  length: number;
}

/**
 * Many rows of phrases, all looked for at once: the cost is a look-up or two a word, however many phrases there are.
 * Phrases and texts are folded words (lib/text/fold.ts).
 */
export class PhraseIndex<Row> {
  readonly #whole = new Map<string, Entry<Row>[]>();
  readonly #begins = new Map<string, Entry<Row>[]>();
  readonly #ends = new Map<string, Entry<Row>[]>();
  readonly #labels = new Map<string, Row[]>();

  /** @param rows each with its phrases, parted by commas; "=company" is found only where it is the whole of a text. */
  constructor(rows: Iterable<readonly [Row, readonly string[]]>) {
    for (const [row, lines] of rows) {
      for (const phrase of lines.join(', ').split(', ')) this.#file(row, phrase);
    }
  }

  /** Every phrase found among a text's words; a whole label first. */
  find(words: readonly string[]): Found<Row>[] {
    const found: Found<Row>[] = [];
    const label = words.length <= 4 ? this.#labels.get(words.join(' ')) : undefined;
    for (const row of label ?? []) found.push({ row, at: 0, length: words.length });
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      collect(this.#whole.get(word), words, at, found);
      if (word.length < FILED) continue;
      collect(this.#begins.get(word.slice(0, FILED)), words, at, found);
      if (word.length >= COMPOUND) collect(this.#ends.get(word.slice(-FILED)), words, at, found);
    }
    return found;
  }

  #file(row: Row, phrase: string): void {
    if (phrase.startsWith('=')) {
      put(this.#labels, phrase.slice(1), row);
      return;
    }
    const words = phrase.split(' ').map(pieceOf);
    const [first] = words;
    if (!first) return;
    const entry = { row, words };
    if (first.as === 'whole') put(this.#whole, first.text, entry);
    else if (first.as === 'begins') put(this.#begins, first.text.slice(0, FILED), entry);
    else put(this.#ends, first.text.slice(-FILED), entry);
  }
}

function pieceOf(word: string): Piece {
  if (word.startsWith('*')) return { text: word.slice(1), as: 'ends' };
  if (word.endsWith('*')) return { text: word.slice(0, -1), as: 'begins' };
  return { text: word, as: 'whole' };
}

function collect<Row>(
  entries: readonly Entry<Row>[] | undefined,
  words: readonly string[],
  at: number,
  found: Found<Row>[],
): void {
  for (const { row, words: pieces } of entries ?? []) {
    if (pieces.every((piece, offset) => fits(piece, words[at + offset])))
      found.push({ row, at, length: pieces.length });
  }
}

function fits({ text, as }: Piece, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (as === 'whole') return word === text;
  return as === 'begins' ? word.startsWith(text) : word.length > text.length && word.endsWith(text);
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
