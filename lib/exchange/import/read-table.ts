import { addressesIn } from '../addresses.ts';
import { unguarded } from '../csv.ts';
import { dialectOf } from './dialect.ts';
import { isHeadingRow } from './heading-row.ts';
import { recordsIn } from './records.ts';
import type { BadRow, Row, TableRead } from './table.ts';

const MOST_ROWS = 100_000;

/** Of what a table's cells can be asked, as `KeptMapping` keeps it. */
const MOST_COLUMNS = 300;

/** Rows by which it is told whether a text is a list of addresses and nothing else. */
const SAMPLE = 50;

/**
 * What a file or a pasted text holds as rows and cells, whatever its dialect. Blank rows are left out; a text that holds nothing but
 * addresses, several a line, is a table of one column. Never throws.
 *
 * @returns share of the text that is read, 0–1, some 5 ms of work at a time.
 */
export function* tableIn(text: string): Generator<number, TableRead> {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\0', '');
  const { delimiter, skip } = dialectOf(plain);
  const rows: Row[] = [];
  let more = 0;
  for (const slice of recordsIn(plain.slice(skip), delimiter, skip > 0 ? 2 : 1)) {
    for (const row of slice.rows) {
      if (isBlank(row)) continue;
      if (rows.length <= MOST_ROWS) rows.push({ line: row.line, cells: row.cells.map(asWritten) });
      else more += 1;
    }
    yield Math.min(1, (slice.read + skip) / plain.length);
  }
  return isAddressesOnly(rows) ? listOf(rows, more) : shaped(rows, more);
}

/** As `tableIn`, all at once: for texts that fit on a page. */
export function readTable(text: string): TableRead {
  const reading = tableIn(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

const isBlank = ({ cells }: Row) => cells.every((cell) => cell.trim() === '');

/** A table of ours has a ' in front of what a spreadsheet would take for a formula. */
const asWritten = (cell: string) => (cell.includes("'") ? unguarded(cell) : cell);

function isAddressesOnly(rows: readonly Row[]): boolean {
  return (
    rows.length > 0 &&
    rows
      .slice(0, SAMPLE)
      .every(({ cells }) =>
        cells.every((cell) => addressesIn(cell).addresses.length > 0 || cell.trim() === ''),
      )
  );
}

/** Each address is a row. */
function listOf(rows: readonly Row[], more: number): TableRead {
  const each = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) => {
      const { addresses, isAll } = addressesIn(cell);
      const parts = isAll && addresses.length > 1 ? addresses.map(({ url }) => url) : [cell.trim()];
      return parts.filter((part) => part !== '').map((part) => ({ line, cells: [part] }));
    }),
  );
  return { headings: ['Column 1'], headed: false, rows: each, more, bad: [] };
}

function shaped(read: readonly Row[], more: number): TableRead {
  const headed = isHeadingRow(read);
  const headings = headed ? withoutLastEmpty(read[0]?.cells ?? []) : [];
  const rows = read.slice(headed ? 1 : 0, MOST_ROWS + (headed ? 1 : 0));
  const beyond = read.length - rows.length - (headed ? 1 : 0);
  const bad: BadRow[] = [];
  const good = headed ? rows.filter((row) => fits(row, headings.length, bad)) : rows;
  const width = headed ? headings.length : good.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Math.min(width, MOST_COLUMNS);
  for (const { cells } of good) {
    while (cells.length < columns) cells.push('');
    cells.length = columns;
  }
  const named = Array.from({ length: columns }, (_, at) => headings[at]?.trim() || `Column ${at + 1}`);
  return { headings: named, headed, rows: good, more: more + beyond, bad };
}

function withoutLastEmpty(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** A row with more in it than there are headings has its cells in the wrong columns. */
function fits(row: Row, width: number, bad: BadRow[]): boolean {
  const { line, cells } = row;
  if (cells.length <= width) return true;
  const full = withoutLastEmpty(cells).length;
  if (full <= width) return true;
  const sentence = `Line ${line} has ${full} cells where the first row has ${width}: put quotes around the cell that holds what parts cells.`;
  bad.push({ line, cells, sentence });
  return false;
}
