import type { Count } from '../../facts/fact.ts';
import { type Cell, tabbedOf } from '../csv.ts';

/** What is told in a column, as JSON has it. */
type Value = string | number | boolean | readonly string[] | Count | undefined;

/** A column of an exported table; nothing stands in it where that is unknown. */
export interface Column<Row> {
  heading: string;
  value: (row: Row) => Value;
  /** The value is a share of 1, which a spreadsheet shows in per cent. */
  share?: true;
}

/** A row as a spreadsheet has it. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ value, share }) => {
    const one = value(row);
    return share && typeof one === 'number' ? `${Math.round(one * 100)}%` : cellFor(one);
  });
}

/** A row with its headings, for pasting in a sheet. */
export function pasted<Row>(columns: readonly Column<Row>[], row: Row): string {
  return tabbedOf(
    columns.map(({ heading }) => heading),
    [cellsOf(columns, row)],
  );
}

function cellFor(value: Value): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : '';
  if (typeof value !== 'object') return value;
  return 'min' in value ? countWords(value) : value.join(', ');
}

/** "320", "50–200", "500+". With an en dash: Excel takes "10-50" for October 1950. */
function countWords({ min, max }: Count): Cell {
  if (max === undefined) return `${min}+`;
  return min === max ? min : `${min}–${max}`;
}

/**
 * Rows as JSON Lines: an object a line, UTF-8. Its keys are the columns' headings ("share known" → `shareKnown`); what is
 * unknown is absent. Days are "2026-11-30", people `{ min, max }` (no `max`: or more), shares 0–1, tags a list.
 */
export function jsonLinesOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const keyed = columns.map(({ heading, value }) => [keyOf(heading), value] as const);
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(keyed.map(([key, value]) => [key, value(row)])))}\n`)
    .join('');
}

function keyOf(heading: string): string {
  const joined = heading.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
