/** Words to a block: a look-up halves its way to a block and reads that one through. */
export const BLOCK = 16;
/** Bytes below this one begin a word; letters, digits and the space inside a pair of words are this or more. */
export const LETTERS = 32;

/**
 * A sorted list of words as it is shipped: searched where it lies, so that a woken worker opens thousands of them at no cost.
 *
 * Layout: for each block of 16 words one Uint8 (its bytes), then the words. A word is one byte that tells how many letters it
 * begins with of the word before (0 for the first of a block, always below 32), and its other letters, in ASCII.
 */
export class WordList {
  readonly size: number;
  /** Bytes of the whole list. */
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** Where each block begins, and where the last one ends. */
  readonly #starts: Uint32Array;

  /** @param bytes begin with a list of `size` words; more may follow. */
  constructor(bytes: Uint8Array, size: number) {
    const blocks = Math.ceil(size / BLOCK);
    const starts = new Uint32Array(blocks + 1).fill(blocks);
    for (let block = 0; block < blocks; block += 1)
      starts[block + 1] = (starts[block] ?? 0) + (bytes[block] ?? 0);
    this.size = size;
    this.length = starts[blocks] ?? 0;
    this.#starts = starts;
    this.#bytes = bytes.subarray(0, this.length);
  }

  /** A word's number; -1 where it is not in the list. */
  indexOf(word: string): number {
    let [from, to] = [0, this.#starts.length - 1];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.#isAfter(word, middle)) to = middle;
      else from = middle;
    }
    return this.#indexIn(from, word);
  }

  /** The word of a number; empty where there is none. */
  at(index: number): string {
    const letters: number[] = [];
    if (index < 0 || index >= this.size) return '';
    const bytes = this.#bytes;
    let at = this.#starts[Math.floor(index / BLOCK)] ?? 0;
    for (let passed = index % BLOCK; passed >= 0; passed -= 1) {
      letters.length = bytes[at] ?? 0;
      for (at += 1; (bytes[at] ?? 0) >= LETTERS; at += 1) letters.push(bytes[at] ?? 0);
    }
    return String.fromCharCode(...letters);
  }

  /** Every word, in order: 6,000 take a millisecond. */
  words(): string[] {
    const [bytes, words, letters] = [this.#bytes, [] as string[], [] as number[]];
    for (let at = this.#starts[0] ?? 0; at < this.length; ) {
      letters.length = bytes[at] ?? 0;
      for (at += 1; (bytes[at] ?? 0) >= LETTERS; at += 1) letters.push(bytes[at] ?? 0);
      words.push(String.fromCharCode(...letters));
    }
    return words;
  }

  /** Whether a block's first word comes after this one. */
  #isAfter(word: string, block: number): boolean {
    const bytes = this.#bytes;
    const start = (this.#starts[block] ?? 0) + 1;
    for (let at = 0; at < word.length; at += 1) {
      const letter = bytes[start + at] ?? 0;
      // It ended, or lies before.
      if (letter < LETTERS || letter < word.charCodeAt(at)) return false;
      if (letter > word.charCodeAt(at)) return true;
    }
    return (bytes[start + word.length] ?? 0) >= LETTERS;
  }

  #indexIn(block: number, word: string): number {
    const bytes = this.#bytes;
    const end = this.#starts[block + 1] ?? 0;
    // Letters that the word looked for has in common with the one that was passed last.
    let same = 0;
    for (let at = this.#starts[block] ?? end, index = block * BLOCK; at < end; index += 1) {
      const shared = bytes[at] ?? 0;
      if (shared < same) return -1;
      at += 1;
      if (shared === same) {
        for (; same < word.length && bytes[at] === word.charCodeAt(same); at += 1) same += 1;
        const next = bytes[at] ?? 0;
        if (next < LETTERS && same === word.length) return index;
        if (next >= LETTERS && (same === word.length || next > word.charCodeAt(same))) return -1;
      }
      while ((bytes[at] ?? 0) >= LETTERS) at += 1;
    }
    return -1;
  }
}
