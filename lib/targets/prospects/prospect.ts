import type { Letter } from '../../fit/fit.ts';
import type { Digit } from '../../fit/timing.ts';
import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
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
