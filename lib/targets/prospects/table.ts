import type { Letter } from '../../fit/fit.ts';
import { once } from '../../icp/once.ts';
import type { ProspectChunk } from './chunk.ts';

/** The order in which letters are sorted and stored: withheld below given ones, ruled out last. */
export const LETTER_CODES: readonly Letter[] = ['×', '?', 'D', 'C', 'B', 'A'];

/** Stands for "unknown" in a column of small numbers. */
export const UNKNOWN = 255;

/** Bits of `flags`. */
export const FLAGS = { passed: 1, ownLetter: 2 } as const;

/** Words to look in: a line a company, as `ProspectChunk` has them. */
export interface Lines {
  text: string;
  /** The row of the first line. */
  row: number;
  /** Where each line begins, and where one more would. */
  starts: Uint32Array;
}

/**
 * Every company seen, by columns: a hundred thousand are filtered and sorted between two frames. Row n of every column
 * is the same company. Derived from accounts, profiles and what the rep said; never the truth.
 */
export interface ProspectTable {
  length: number;
  /** In rising order. */
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
  /** Those of all rows, in order. */
  lines: Lines[];
}

/** A chunk's texts taken apart, once: a table is put together anew when any of its chunks is another. */
const textsOf = once((chunk: ProspectChunk) => {
  const starts = new Uint32Array(chunk.letters.length + 1);
  for (let line = 1; line < starts.length; line += 1)
    starts[line] = endOf(chunk.words, starts[line - 1] ?? 0) + 1;
  const listed = (text: string) => (chunk.letters.length === 0 ? [] : text.split('\n'));
  return {
    ids: listed(chunk.ids),
    labels: listed(chunk.labels),
    countries: listed(chunk.countries),
    starts,
  };
});

function endOf(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** The table that chunks make, given in the order of their ids. */
export function tableOf(chunks: readonly ProspectChunk[]): ProspectTable {
  const texts = chunks.map(textsOf);
  const length = chunks.reduce((sum, { letters }) => sum + letters.length, 0);
  const bytes = (column: (chunk: ProspectChunk) => Uint8Array) =>
    joined(chunks.map(column), new Uint8Array(length));
  // Twenty times as fast as `flatMap`.
  const none: string[] = [];
  let row = 0;
  return {
    length,
    ids: none.concat(...texts.map(({ ids }) => ids)),
    labels: none.concat(...texts.map(({ labels }) => labels)),
    countries: none.concat(...texts.map(({ countries }) => countries)),
    letters: bytes(({ letters }) => letters),
    scores: bytes(({ scores }) => scores),
    known: bytes(({ known }) => known),
    digits: bytes(({ digits }) => digits),
    industries: bytes(({ industries }) => industries),
    flags: bytes(({ flags }) => flags),
    employees: joined(
      chunks.map(({ employees }) => employees),
      new Uint32Array(length),
    ),
    seenAt: joined(
      chunks.map(({ seenAt }) => seenAt),
      new Float64Array(length),
    ),
    lines: chunks.map((chunk) => {
      const lines = { text: chunk.words, row, starts: textsOf(chunk).starts };
      row += chunk.letters.length;
      return lines;
    }),
  };
}

/** Columns end to end. */
function joined<T, C extends { set: (column: T, at: number) => void }>(
  columns: readonly (T & { length: number })[],
  all: C,
): C {
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}
