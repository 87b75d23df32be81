import type { KeptMapping } from '../../targets/settings.ts';
import { foldWords } from '../../text/fold.ts';
import { cutTo } from '../../text/squeeze.ts';
import { meaningOf } from './heading-words.ts';
import { isQuestion, type Meaning, type Question } from './questions.ts';
import { type Shape, shapeOf } from './shapes.ts';
import type { TableRead } from './table.ts';
import { looksLike, sampleOf, toldBy } from './value-kinds.ts';

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
  const shape = shapeOf(table.headings);
  const known = keptFor(table, kept);
  const guess = known ?? told(table);
  return { ...guess, ...(shape && { shape }) };
}

function keptFor(table: TableRead, kept: readonly KeptMapping[]): Guess | undefined {
  const key = headingsKey(table);
  const known = kept.find(
    ({ headings, columns }) => key !== '' && headings === key && columns.length === table.headings.length,
  );
  if (!known) return undefined;
  return {
    columns: known.columns.map((column) => (isQuestion(column) ? column : '')),
    why: known.columns.map(() => 'kept'),
  };
}

function told(table: TableRead): Guess {
  const columns: Meaning[] = table.headings.map(() => '');
  const why: Guess['why'] = table.headings.map(() => '');
  const set = (at: number, question: Question, by: 'heading' | 'values') => {
    if (!SEVERAL.has(question) && columns.includes(question)) return;
    columns[at] = question;
    why[at] = by;
  };
  const samples = table.headings.map((_, at) => sampleOf(table.rows, at));
  for (const at of byPlainness(table.headings)) {
    const question = table.headed ? meaningOf(table.headings[at] ?? '') : undefined;
    if (question && looksLike(question, samples[at] ?? [])) set(at, question, 'heading');
  }
  const isAlone = samples.length === 1;
  for (const [at, sample] of samples.entries()) {
    const question = columns[at] === '' ? toldBy(sample, isAlone) : undefined;
    if (question) set(at, question, 'values');
  }
  const name = table.headed ? -1 : nameColumn(columns, samples);
  if (name >= 0) set(name, 'name', 'values');
  return { columns, why };
}

/** Where two headings mean the same, one that says "company" goes first, for the other may be the person's. */
function byPlainness(headings: readonly string[]): number[] {
  const isCompanys = headings.map((heading) =>
    /compan|account|organi|corporate|firm|unternehm|billing/i.test(heading),
  );
  return [...headings.keys()].sort((a, b) => Number(isCompanys[b]) - Number(isCompanys[a]) || a - b);
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
