import { nameKey } from '../../facts/name-from/name-key.ts';
import type { Letter } from '../../fit/fit.ts';
import type { Digit } from '../../fit/timing.ts';
import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { foldWords } from '../../text/fold.ts';
import type { ProspectChunk } from './chunk.ts';
import { FLAGS, LETTER_CODES, type ProspectTable, UNKNOWN } from './table.ts';

/** A company seen, in a line. */
export interface Prospect {
  /** The account that it goes by. */
  id: string;
  label: string;
  /** The rep's own where one was given, `×` where it was passed. */
  letter: Letter;
  /** 0–100. */
  score?: number;
  /** Per cent of the profile's weight that is known. */
  known: number;
  digit: Digit;
  industry?: Industry;
  /** At least so many people. */
  employees?: number;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Epoch milliseconds. */
  seenAt: number;
  passed: boolean;
  ownLetter: boolean;
}

type Columns = Omit<ProspectTable, 'length' | 'lines'>;

/** A row of the table. */
export function prospectAt(table: Columns, row: number): Prospect {
  const industry = INDUSTRY_IDS[table.industries[row] ?? UNKNOWN];
  const [score = UNKNOWN, flags = 0, digit] = [table.scores[row], table.flags[row], table.digits[row]];
  return {
    id: table.ids[row] ?? '',
    label: table.labels[row] ?? '',
    letter: LETTER_CODES[table.letters[row] ?? 1] ?? '?',
    ...(score === UNKNOWN ? {} : { score }),
    known: table.known[row] ?? 0,
    digit: digit === 1 || digit === 2 ? digit : 3,
    ...(industry ? { industry } : {}),
    ...(table.employees[row] ? { employees: table.employees[row] } : {}),
    ...(table.countries[row] ? { country: table.countries[row] } : {}),
    seenAt: table.seenAt[row] ?? 0,
    passed: (flags & FLAGS.passed) !== 0,
    ownLetter: (flags & FLAGS.ownLetter) !== 0,
  };
}

/**
 * By what a company is found and sorted: its name, its id, and its name glued without its legal form, all folded, a tab
 * between, for that sorts before a space.
 */
function wordsOf({ id, label }: Prospect): string {
  return `${foldWords(label)}\t${foldWords(id)}\t${nameKey(label)}`;
}

/** @param prospects in the order of their ids. */
export function chunkOf(from: string, basis: string, prospects: readonly Prospect[]): ProspectChunk {
  const bytes = (column: (prospect: Prospect) => number) => Uint8Array.from(prospects, column);
  const lines = (column: (prospect: Prospect) => string) =>
    prospects.map((prospect) => oneLine(column(prospect))).join('\n');
  return {
    from,
    basis,
    ids: lines(({ id }) => id),
    labels: lines(({ label }) => label),
    countries: lines(({ country = '' }) => country),
    words: lines(wordsOf),
    letters: bytes(({ letter }) => LETTER_CODES.indexOf(letter)),
    scores: bytes(({ score = UNKNOWN }) => score),
    known: bytes(({ known }) => known),
    digits: bytes(({ digit }) => digit),
    industries: bytes(({ industry }) => (industry ? INDUSTRY_IDS.indexOf(industry) : UNKNOWN)),
    employees: Uint32Array.from(prospects, ({ employees = 0 }) => employees),
    seenAt: Float64Array.from(prospects, ({ seenAt }) => seenAt),
    flags: bytes(({ passed, ownLetter }) => (passed ? FLAGS.passed : 0) | (ownLetter ? FLAGS.ownLetter : 0)),
  };
}

/** A label that breaks the line would move all after it. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}
