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

/**
 * Ranks, made when first asked for.
 *
 * @param text a row a line: "rank function function: words".
 */
export function ranksIn(text: () => string): () => Row[] {
  return once(() =>
    linesOf(text()).map(([names = '', words = '']): Row => {
      const [rank, ...functions] = names.split(' ');
      // The text is ours: every name in it is one of these.
      return [{ rank: rank as Rank, functions: functions as JobFunction[] }, words];
    }),
  );
}

/**
 * Fields, made when first asked for: words of the field itself, and of who works in it, whose rank is told with it.
 *
 * @param text a field a line: "function: words | words of people".
 */
export function fieldsIn(text: () => string): () => Row[] {
  return once(() =>
    linesOf(text()).flatMap(([name = '', both = '']): Row[] => {
      const [words = '', people = ''] = both.split(' | ');
      const functions = [name as JobFunction];
      return [
        [{ rank: 'staff', functions }, people],
        [{ functions }, words],
      ];
    }),
  );
}

function linesOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(': ', 2));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
