import type { Line } from './words.ts';

/** Words or phrases that are looked up whole. */
export class WordSet {
  readonly #lines: readonly Line[];
  #known: ReadonlySet<string> | undefined;

  /** @param lines words parted by commas, a line a language; in builds to be asked for when first needed (lib/text/later.ts). */
  constructor(...lines: Line[]) {
    this.#lines = lines;
  }

  has(word: string): boolean {
    this.#known ??= new Set(
      this.#lines.flatMap((line) => (typeof line === 'string' ? line : line()).split(/, ?/)),
    );
    return this.#known.has(word);
  }
}
