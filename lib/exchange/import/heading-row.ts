import { addressesIn } from '../addresses.ts';
import { meaningOf } from './heading-words.ts';
import type { Row } from './table.ts';
import { sampleOf, toldBy } from './value-kinds.ts';

/** A cell that no heading is: an address, or a number with little else. */
const isValue = (cell: string) => addressesIn(cell).addresses.length > 0 || /^[\d\s.,+%€$£-]+$/.test(cell);

/**
 * Whether a table's first row says what its columns are: it holds no values, and a heading that is known or stands above values of
 * a kind that itself is not of.
 */
export function isHeadingRow([first, ...rest]: readonly Row[]): boolean {
  const cells = first?.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
  if (cells.length === 0 || cells.some((cell) => isValue(cell) || cell.length > 200)) return false;
  if (cells.some((cell) => meaningOf(cell))) return true;
  return (first?.cells ?? []).some((_, column) => {
    const kind = toldBy(sampleOf(rest, column));
    return kind !== undefined && kind !== 'country';
  });
}
