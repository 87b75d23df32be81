import { addressesIn } from '../addresses.ts';
import { meaningsOf } from './heading-words.ts';
import type { Question } from './questions.ts';
import type { Row } from './table.ts';
import { LOOKS, looksLike, placeTold, sampleOf } from './value-kinds.ts';

/** A cell that no heading is: an address, or a number with little else. */
const isValue = (cell: string) => addressesIn(cell).addresses.length > 0 || /^[\d\s.,+%€$£-]+$/.test(cell);

/**
 * Whether a table's first row says what its columns are: it holds no values, and a heading that is known or stands above addresses.
 */
export function isHeadingRow([first, ...rest]: readonly Row[]): boolean {
  const cells = first?.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
  if (cells.length === 0 || cells.some((cell) => cell.length > 200 || isValue(cell))) return false;
  const columns = first?.cells ?? [];
  const samples = columns.map((_, at) => sampleOf(rest, at));
  const meanings = meaningsOf(columns);
  if (meanings.filter((meaning) => meaning).length > 1) return true;
  return columns.some((_, at) => isKnown(meanings[at], samples[at] ?? []) || placeTold(samples[at] ?? []));
}

/** "Street Food Ltd" may stand above other companies' names. */
function isKnown(meaning: Question | '' | undefined, cells: readonly string[]): boolean {
  return meaning !== undefined && meaning !== '' && LOOKS[meaning] !== undefined && looksLike(meaning, cells);
}
