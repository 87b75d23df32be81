import type { Day } from '../../targets/day.ts';
import { type Cell, cellOf, csvOf } from '../csv.ts';
import { type Column, cellsOf, jsonLinesOf } from './column.ts';

/** What can be written of each table: its columns as a sheet or as JSON Lines, and targets in shapes of others. */
export const FORMATS = ['csv', 'json', 'hubspot', 'salesforce', 'pipedrive', 'shared', 'calendar'] as const;
export type Format = (typeof FORMATS)[number];

/** How it is to be written. */
export interface Wish {
  format: Format;
  /** Headings of columns, where the format leaves a choice; absent: all. */
  chosen?: readonly string[] | undefined;
  /** By which colleagues and a CRM know the rep; '' where that is left open. */
  owner: string;
  today: Day;
  /** Epoch milliseconds. */
  now: number;
}

/** A file for the rep. */
export interface FileMade {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** What will be in a file, and the file. */
export interface Export {
  headings: string[];
  count: number;
  /** The first rows, as they will stand in it. */
  first: (most: number) => Cell[][];
  file: () => FileMade;
}

/** A table of ours, by the columns chosen: as CSV or JSON Lines. */
export function tableOf<Row>(
  table: string,
  all: readonly Column<Row>[],
  rows: readonly Row[],
  wish: Wish,
): Export {
  const columns = wish.chosen ? pick(all, wish.chosen) : all;
  const sheet = sheetOf(table, columns, rows, wish.today, cellOf);
  if (wish.format !== 'json') return sheet;
  const name = `fitmark-${table}-${wish.today}.jsonl`;
  return {
    ...sheet,
    file: () => ({ name, type: 'application/jsonl', text: jsonLinesOf(columns, rows) }),
  };
}

/** A CSV file named by what is in it and the day. */
export function sheetOf<Row>(
  what: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  today: Day,
  write: (cell: Cell) => string,
): Export {
  const headings = headingsOf(columns);
  const cells = (some: readonly Row[]) => some.map((row) => cellsOf(columns, row));
  return {
    headings,
    count: rows.length,
    first: (most) => cells(rows.slice(0, most)),
    file: () => ({
      name: `fitmark-${what}-${today}.csv`,
      type: 'text/csv',
      text: csvOf(headings, cells(rows), write),
    }),
  };
}

/** Some columns, in the order of the table. */
export function pick<Row>(columns: readonly Column<Row>[], headings: readonly string[]): Column<Row>[] {
  return columns.filter(({ heading }) => headings.includes(heading));
}

export function headingsOf(columns: readonly Column<never>[]): string[] {
  return columns.map(({ heading }) => heading);
}
