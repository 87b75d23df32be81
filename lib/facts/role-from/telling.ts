import type { JobFunction, Seniority } from '../../icp/role.ts';

/** `assistant`: to somebody, or a step below; `none`: words that only look like a rank. */
export type Rank = Seniority | 'assistant' | 'none';

/** What words of a title tell. */
export interface Telling {
  rank?: Rank;
  functions: readonly JobFunction[];
}

/**
 * What folded words tell, parted by ", "; of those that stand in the same place, the first row's count. "~leiter" stands
 * for the word itself and for the end of a longer one; else as in PhraseIndex.
 */
export type Row = readonly [Telling, string];

export const rank = (rank: Rank, words: string, ...functions: JobFunction[]): Row => [
  { rank, functions },
  words,
];

/** Words of a field: those of the field itself, then those of who works in it. */
export const field = (name: JobFunction, words: string, people = ''): Row[] => [
  [{ rank: 'staff', functions: [name] }, people],
  [{ functions: [name] }, words],
];
