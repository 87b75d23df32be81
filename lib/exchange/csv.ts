import { oneLine } from '../text/squeeze.ts';

/** What stands in a cell; nothing where it is unknown. */
export type Cell = string | number | undefined;

/** Excel takes a file without a byte-order mark for the country's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Most texts: nothing in them needs a second look, which at a hundred thousand rows is half of the work. */
const PLAIN = /^[a-z\d][a-z\d.:/_-]*(?: [a-z\d.:/_-]+)*$/i;

/**
 * What a spreadsheet takes for a formula: = + - @ and their full-width twins (Excel in East Asian languages), also
 * behind white space, controls or a byte-order mark; and what looks as if it had been made safe already.
 */
const START = "'*[\\s\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
const FORMULA = new RegExp(`^${START}`, 'u');

/** Where a list separator is the semicolon (German Excel), the rest of a cell after one becomes a cell of its own. */
const FORMULA_BEHIND_SEMICOLON = new RegExp(`;(?=${START})`, 'gu');

const GUARD = new RegExp(`(^|;)'(?=${START})`, 'gu');

/** On one line, and with a ' in front of every part that a spreadsheet could take for a formula. */
function guarded(text: string): string {
  const line = oneLine(text).replace(FORMULA_BEHIND_SEMICOLON, ";'");
  return FORMULA.test(line) ? `'${line}` : line;
}

/** The text of a cell of ours, as it was before it was made safe. */
export function unguarded(cell: string): string {
  return cell.replace(GUARD, '$1');
}

/** A cell as RFC 4180 §2 writes it, safe to open in a spreadsheet; a text made safe is quoted, that its ' stays part of it. */
export function cellOf(value: Cell): string {
  if (typeof value !== 'string') return `${value ?? ''}`;
  if (PLAIN.test(value)) return value;
  const safe = guarded(value);
  return /^'|[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as a CSV file: UTF-8 with byte-order mark, comma, CRLF, one heading row.
 *
 * @param write a cell, where it is written otherwise.
 */
export function csvOf(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  write: (value: Cell) => string = cellOf,
): string {
  const lines = [headings, ...rows].map((cells) => cells.map(write).join(','));
  return BYTE_ORDER_MARK + lines.join('\r\n');
}

/** A table for pasting in a sheet: tabs between cells, none of which holds one. */
export function tabbedOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const write = (value: Cell) => {
    const text = guarded(`${value ?? ''}`);
    return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [headings, ...rows].map((cells) => cells.map(write).join('\t')).join('\n');
}
