import type { Letter } from '../../fit/fit.ts';

/** The order in which letters are sorted and stored: withheld below given ones, ruled out last. */
export const LETTER_CODES: readonly Letter[] = ['×', '?', 'D', 'C', 'B', 'A'];

/** Stands for "unknown" in a column of small numbers. */
export const UNKNOWN = 255;

/** Bits of `flags`. */
export const FLAGS = { passed: 1, ownLetter: 2 } as const;

/**
 * Every company seen, by columns: a hundred thousand are filtered and sorted between two frames. Row n of every column
 * is the same company. Derived from accounts, profiles and what the rep said; never the truth.
 */
export interface ProspectTable {
  length: number;
  ids: string[];
  labels: string[];
  /** Index in LETTER_CODES. */
  letters: Uint8Array;
  /** 0–100, or UNKNOWN. */
  scores: Uint8Array;
  /** Per cent of the profile's weight that is known. */
  known: Uint8Array;
  /** Timing 1–3. As of the day when the row was made. */
  digits: Uint8Array;
  /** Index in INDUSTRY_IDS, or UNKNOWN. */
  industries: Uint8Array;
  /** At least so many people; 0 for unknown. */
  employees: Uint32Array;
  /** ISO 3166-1 alpha-2, '' for unknown. */
  countries: string[];
  /** Epoch milliseconds. */
  seenAt: Float64Array;
  flags: Uint8Array;
}
