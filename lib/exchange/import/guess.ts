import type { KeptMapping } from '../../targets/settings.ts';
import { foldWords } from '../../text/fold.ts';
import { cutTo } from '../../text/squeeze.ts';
import { isCompanys, meaningsOf } from './heading-words.ts';
import { isQuestion, type Meaning, type Question } from './questions.ts';
import { type Shape, shapeOf } from './shapes.ts';
import type { TableRead } from './table.ts';
import { anyTold, looksLike, placeTold, sampleOf } from './value-kinds.ts';

/** What each column may mean, for the rep to change. */
export interface Guess {
  columns: Meaning[];
  /** By what it was told; '' where nothing was. */
  why: ('heading' | 'values' | 'kept' | '')[];
  /** Whose export it is. */
  shape?: Shape;
}

/** Questions that several columns may answer: the first that can be read of a row counts, of technologies all. */
const SEVERAL: ReadonlySet<Meaning> = new Set(['', 'domain', 'mail', 'linkedin', 'technology', 'phone']);

/** As `KeptMapping` keeps them; '' for a table without heading row, which is like any other. */
export function headingsKey({ headed, headings }: Pick<TableRead, 'headed' | 'headings'>): string {
  return headed ? cutTo(headings.map(foldWords).join('\n'), 20_000) : '';
}

/** What the columns mean: as the rep said of a file like this, else by their headings, else by their cells. */
export function guessColumns(table: TableRead, kept: readonly KeptMapping[]): Guess {
  const samples = table.headings.map((_, at) => sampleOf(table.rows, at));
  const shape = shapeOf(table.headings, samples);
  const guess =
    keptFor(table, kept) ?? (table.headed ? byHeadings(table.headings, samples) : byCells(samples));
  return { ...guess, ...(shape && { shape }) };
}

function keptFor(table: TableRead, kept: readonly KeptMapping[]): Guess | undefined {
  const key = headingsKey(table);
  const known = kept.find(
    ({ headings, columns }) => headings === key && columns.length === table.headings.length,
  );
  if (!known || key === '') return undefined;
  return {
    columns: known.columns.map((column) => (isQuestion(column) ? column : '')),
    why: known.columns.map(() => 'kept'),
  };
}

function byHeadings(headings: readonly string[], samples: readonly (readonly string[])[]): Guess {
  const guess = nothing(samples);
  const meanings = meaningsOf(headings);
  // Where two headings mean the same, one that says "company" goes first, for the other may be the person's.
  const companys = headings.map(isCompanys);
  const order = [...headings.keys()].sort((a, b) => Number(companys[b]) - Number(companys[a]) || a - b);
  for (const at of order) {
    const meaning = meanings[at];
    if (meaning && looksLike(meaning, samples[at] ?? [])) set(guess, at, meaning, 'heading');
  }
  for (const [at, sample] of samples.entries()) {
    const place = meanings[at] === '' || guess.columns[at] !== '' ? undefined : placeTold(sample);
    if (place && !guess.columns.includes(place)) set(guess, at, place, 'values');
  }
  return guess;
}

function byCells(samples: readonly (readonly string[])[]): Guess {
  const guess = nothing(samples);
  for (const [at, sample] of samples.entries()) {
    const told =
      anyTold(sample) ?? (samples.length === 1 && looksLike('domain', sample) ? 'domain' : undefined);
    if (told) set(guess, at, told, 'values');
  }
  const name = nameColumn(guess.columns, samples);
  if (name >= 0) set(guess, name, 'name', 'values');
  return guess;
}

function nothing(samples: readonly unknown[]): Guess {
  return { columns: samples.map(() => ''), why: samples.map(() => '') };
}

function set({ columns, why }: Guess, at: number, question: Question, by: 'heading' | 'values'): void {
  if (!SEVERAL.has(question) && columns.includes(question)) return;
  columns[at] = question;
  why[at] = by;
}

/** Without headings, the first column of different words that are nothing else. */
function nameColumn(columns: readonly Meaning[], samples: readonly (readonly string[])[]): number {
  return samples.findIndex(
    (cells, at) =>
      columns[at] === '' &&
      cells.length > 0 &&
      new Set(cells).size > cells.length * 0.8 &&
      cells.every((cell) => /\p{L}/u.test(cell) && cell.length <= 80),
  );
}
