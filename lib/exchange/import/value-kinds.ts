import { codeOfName, isCountry } from '../../text/country-names.ts';
import { foldWords } from '../../text/fold.ts';
import { addressesIn } from '../addresses.ts';
import type { Question } from './questions.ts';

/** Cells by which a column is judged. */
const SAMPLE = 50;

const hasAddress = (mail: boolean) => (cell: string) =>
  addressesIn(cell).addresses.some(({ isMail }) => isMail === mail);

const hasDigit = (cell: string) => /\d/.test(cell);

/** What cells must look like to mean a question, whatever their heading says. */
const LOOKS: Partial<Record<Question, (cell: string) => boolean>> = {
  domain: hasAddress(false),
  mail: hasAddress(true),
  linkedin: (cell) => /linkedin\.com\/(?:company|school|showcase|sales\/company)\//i.test(cell),
  employees: hasDigit,
  revenue: hasDigit,
  founded: (cell) => /\d{4}/.test(cell),
  phone: (cell) => cell.replace(/\D/g, '').length > 4,
  name: (cell) => /\p{L}/u.test(cell),
};

/** Questions whose cells are told from others without a heading, in this order. */
const TOLD: readonly [Question, (cell: string) => boolean][] = [
  ['linkedin', (cell) => LOOKS.linkedin?.(cell) ?? false],
  ['mail', hasAddress(true)],
  ['domain', (cell) => hasAddress(false)(cell) && !/linkedin\.com/i.test(cell)],
  ['employees', (cell) => /^\d{1,3}(?:[.,]?\d{3})? ?(?:[-–] ?\d{1,3}(?:[.,]?\d{3})?|\+)$/.test(cell.trim())],
  ['country', (cell) => isCountry(cell.trim()) || codeOfName(foldWords(cell)) !== undefined],
];

/** Whether most of a column's cells look like what it is said to mean; those of an empty one do. */
export function looksLike(question: Question, cells: readonly string[]): boolean {
  const looks = LOOKS[question];
  return looks === undefined || cells.length === 0 || shareOf(cells, looks) >= 0.4;
}

/**
 * What a column means by its cells alone.
 *
 * @param isAlone of a list that has no other: whatever holds an address is taken for one.
 */
export function toldBy(cells: readonly string[], isAlone = false): Question | undefined {
  if (cells.length === 0) return undefined;
  const told = TOLD.find(([, looks]) => shareOf(cells, looks) >= 0.7)?.[0];
  const isList = isAlone && cells.some((cell) => addressesIn(cell).addresses.length > 0);
  return told ?? (isList ? 'domain' : undefined);
}

function shareOf(cells: readonly string[], looks: (cell: string) => boolean): number {
  return cells.filter(looks).length / cells.length;
}

/** The first cells of a column that hold anything. */
export function sampleOf(rows: readonly { cells: readonly string[] }[], column: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row.cells[column]?.trim();
    if (cell) cells.push(cell.slice(0, 500));
    if (cells.length === SAMPLE) break;
  }
  return cells;
}
