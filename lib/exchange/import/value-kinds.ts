import { codeOfName, isCountry } from '../../text/country-names.ts';
import { foldWords } from '../../text/fold.ts';
import { addressesIn } from '../addresses.ts';
import { linkedinPage } from './linkedin.ts';
import type { Question } from './questions.ts';

/** Cells by which a column is judged. */
const SAMPLE = 50;

type Looks = (cell: string) => boolean;

const hasAddress =
  (mail: boolean): Looks =>
  (cell) =>
    addressesIn(cell).addresses.some(({ isMail }) => isMail === mail);

/** The address of a site, not of a page, picture or record. */
const isSite: Looks = (cell) => {
  const [address] = addressesIn(cell).addresses;
  return address !== undefined && !address.isMail && new URL(address.url).pathname === '/';
};

const isPage: Looks = (cell) => linkedinPage(cell) !== undefined;
const hasDigit: Looks = (cell) => /\d/.test(cell);

/** What cells must look like to mean a question, whatever their heading says. */
export const LOOKS: Partial<Record<Question, Looks>> = {
  domain: hasAddress(false),
  mail: hasAddress(true),
  linkedin: isPage,
  employees: hasDigit,
  revenue: hasDigit,
  founded: (cell) => /\d{4}/.test(cell),
  phone: (cell) => cell.replace(/\D/g, '').length > 4,
  name: (cell) => /\p{L}/u.test(cell),
};

/** Questions whose cells are told from others without a heading, in this order. */
const PLACES: readonly [Question, Looks][] = [
  ['linkedin', isPage],
  ['mail', hasAddress(true)],
  ['domain', isSite],
];
const FACTS: readonly [Question, Looks][] = [
  ['employees', (cell) => /^\d{1,3}(?:[.,]?\d{3})? ?(?:[-–] ?\d{1,3}(?:[.,]?\d{3})?|\+)$/.test(cell)],
  ['country', (cell) => isCountry(cell) || codeOfName(foldWords(cell)) !== undefined],
];

/** Whether enough of a column's cells look like what it is said to mean; those of an empty one do. */
export function looksLike(question: Question, cells: readonly string[]): boolean {
  const looks = LOOKS[question];
  return looks === undefined || cells.length === 0 || shareOf(cells, looks) >= 0.3;
}

/** Where a company is found, by a column's cells alone. */
export function placeTold(cells: readonly string[]): Question | undefined {
  return PLACES.find(([, looks]) => shareOf(cells, looks) >= 0.7)?.[0];
}

/** As `placeTold`, of a table without headings: also what else can be told. */
export function anyTold(cells: readonly string[]): Question | undefined {
  return placeTold(cells) ?? FACTS.find(([, looks]) => shareOf(cells, looks) >= 0.7)?.[0];
}

function shareOf(cells: readonly string[], looks: Looks): number {
  return cells.length === 0 ? 0 : cells.filter(looks).length / cells.length;
}

/** The first cells of a column that hold anything. */
export function sampleOf(rows: readonly { cells: readonly string[] }[], column: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row.cells[column]?.slice(0, 500).trim();
    if (cell) cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  return cells;
}
