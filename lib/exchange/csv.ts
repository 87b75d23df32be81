import type { TargetRow } from '../targets/row.ts';
import { oneLine } from '../text/squeeze.ts';
import { COLUMNS } from './columns.ts';

/** Excel takes a file without a byte-order mark for the country's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: = + - @ and their full-width twins (Excel in East Asian languages), also
 * behind white space, controls or a byte-order mark.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** Where a list separator is the semicolon (German Excel), the rest of a cell after one becomes a cell of its own. */
const FORMULA_BEHIND_SEMICOLON = /;(?=[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * The target list as a CSV file: UTF-8 with byte-order mark, comma, CRLF, one heading row. Safe to open in a
 * spreadsheet: every text that could be taken for a formula, phone numbers with + included, gets a ' in front.
 *
 * @param rows in the order wanted, each with account and fit where there are.
 * @param timeZone IANA name of the rep's, for the day a target was added.
 */
export function targetsCsv(rows: readonly TargetRow[], timeZone = 'UTC'): string {
  const headings = COLUMNS.map(({ heading }) => heading);
  const lines = rows.map((row) => COLUMNS.map(({ cell }) => written(cell(row, timeZone))));
  return BYTE_ORDER_MARK + [headings, ...lines].map((cells) => cells.join(',')).join('\r\n');
}

/** A cell as RFC 4180 §2 writes it; a text made safe is quoted, that its ' stays part of it. */
function written(value: string | number | undefined): string {
  if (typeof value !== 'string') return `${value ?? ''}`;
  const text = oneLine(value).replace(FORMULA_BEHIND_SEMICOLON, ";'");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe !== text || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
