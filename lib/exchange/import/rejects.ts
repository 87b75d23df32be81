import { csvOf } from '../csv.ts';
import type { BadRow, TableRead } from './table.ts';

/** The rows of which nothing came, as a CSV file to be mended and read again: their line and the reason come first. */
export function rejectsCsv({ headings }: Pick<TableRead, 'headings'>, bad: readonly BadRow[]): string {
  const width = bad.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const more = Array.from(
    { length: width - headings.length },
    (_, at) => `Column ${headings.length + at + 1}`,
  );
  return csvOf(
    ['Line', 'Why it was left out', ...headings, ...more],
    bad.map(({ line, sentence, cells }) => [line, sentence, ...cells]),
  );
}
