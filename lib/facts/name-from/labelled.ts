import { foldWords } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** Labels of one kind of value: "Company name", "会社名". */
export class Labels {
  readonly #all: ReadonlySet<string>;
  /** Beginnings, by which most lines are told from labels without folding them. */
  readonly #beginnings: ReadonlySet<string>;

  /** @param lines labels parted by commas, a line a language. */
  constructor(...lines: string[]) {
    this.#all = new Set(lines.flatMap((line) => line.split(', ')).map(foldWords));
    this.#beginnings = new Set([...this.#all].map((label) => label.slice(0, 2)));
  }

  has(text: string): boolean {
    const start = text.slice(0, 2).toLowerCase();
    if (ASCII.test(start) && !this.#beginnings.has(start)) return false;
    return this.#all.has(foldWords(text));
  }
}

const ASCII = /^[a-z]{2}$/;

/** A value beside its label, as in the tables of imprints and company profiles. */
interface Labelled {
  value: string;
  quote: string;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 90;
const MOST_LINES = 30;

/** Values of these labels ("Company name: Acme Ltd", or a cell beside a cell), in the page's order. */
export function labelled(page: Page, labels: Labels): Labelled[] {
  const { blocks } = page.reading;
  const found: Labelled[] = [];
  for (const [at, { text, region }] of blocks.entries()) {
    if (region === 'nav') continue;
    const lines = text.split('\n', MOST_LINES);
    for (const [index, line] of lines.entries()) {
      const colon = line.slice(0, LONGEST_LABEL + 1).search(/[:：]/);
      const label = colon < 0 ? line : line.slice(0, colon);
      if (label.length < 2 || label.length > LONGEST_LABEL || !labels.has(label.trim())) continue;
      const beside = colon < 0 ? '' : line.slice(colon + 1).trim();
      const value = beside || (lines[index + 1] ?? blocks[at + 1]?.text.split('\n', 1)[0] ?? '');
      if (value.length > 1 && value.length <= LONGEST_VALUE)
        found.push({ value, quote: `${label}: ${value}` });
    }
  }
  return found;
}
