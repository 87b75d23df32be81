import type { PageReading, TextBlock } from '../page/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** One sentence of a page's text or of its description, taken apart no further than somebody asks. */
export class Sentence {
  /** As the page writes it. */
  readonly quote: string;
  /** In Unicode form NFKC, where every digit is one of 0–9. */
  readonly text: string;
  readonly hasDigit: boolean;
  /** Place of its block among the reading's blocks; −1 for the description. */
  readonly at: number;
  readonly block: TextBlock | undefined;
  #words: Word[] | undefined;

  constructor(quote: string, at = -1, block?: TextBlock) {
    this.quote = quote;
    this.text = PLAIN.test(quote) ? quote : quote.normalize('NFKC');
    this.hasDigit = /\d/.test(this.text);
    this.at = at;
    this.block = block;
  }

  /** Its words and counts, with their places in `text`. */
  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** Place of the first word that starts at this offset of `text` or after it. */
  wordAt(offset: number): number {
    const at = this.words.findIndex(({ from }) => from >= offset);
    return at < 0 ? this.words.length : at;
  }
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Several questions ask for the sentences: a reading is parted once. */
const parted = new WeakMap<PageReading, readonly Sentence[]>();

/** The sentences of a page's blocks, menus left out, and of its description, in the page's order. */
export function sentencesIn(reading: PageReading): readonly Sentence[] {
  const known = parted.get(reading) ?? part(reading);
  parted.set(reading, known);
  return known;
}

function part({ blocks, meta }: PageReading): Sentence[] {
  const said = blocks.flatMap((block, at) =>
    block.region === 'nav' ? [] : sentencesOf(block.text).map((quote) => new Sentence(quote, at, block)),
  );
  const described = meta
    .filter(({ name }) => name === 'description' || name === 'og:description')
    .flatMap(({ content }) => sentencesOf(content).map((quote) => new Sentence(quote)));
  return [...said, ...described];
}
