import { breadthWarning } from './breadth.ts';
import type { Letter } from './fit.ts';
import { rankOf } from './rank.ts';

/** How many accounts have each letter. */
type Grades = Record<Letter, number>;

/** An account whose letter an edit changes. */
export interface Move {
  accountId: string;
  name: string;
  from: { letter: Letter; score?: number };
  to: { letter: Letter; score?: number };
  /** What of the edit did it, weightiest first; three at most. */
  why: string[];
}

/** What an edit of a profile does to the accounts seen so far. */
export interface Preview {
  of: number;
  before: Grades;
  after: Grades;
  /** Counts of all that move, and those named: the farthest first, `NAMED` at most each. */
  up: { count: number; named: Move[] };
  down: { count: number; named: Move[] };
  /** Graded before and not enough known now, or the other way round: neither up nor down. */
  aside: { count: number; named: Move[] };
  /** Whose pages were not listened to for a need or likeness as edited: those count as unknown. */
  unheard: number;
  /** That it asks how far it is from a city whose place we do not know. */
  unplaced?: string;
  /** That, or that the edited profile fits nearly everybody or nobody. */
  warning?: string;
}

/** The preview of some of the companies. */
export interface PreviewPart {
  preview: Preview;
  /** Where the next part begins; absent in the last. */
  next?: string;
  /** Of all companies, about. */
  total: number;
}

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', '?', '×'];

/** Moves named in each direction: more would not be read. */
export const NAMED = 25;

/** The preview of two lots of accounts from those of each. */
export function bothOf(one: Preview, other: Preview): Preview {
  const grades = (which: 'before' | 'after') => {
    const sum = { ...one[which] };
    for (const letter of LETTERS) sum[letter] += other[which][letter];
    return sum;
  };
  const side = (which: 'up' | 'down' | 'aside') => ({
    count: one[which].count + other[which].count,
    named: [...one[which].named, ...other[which].named],
  });
  return told({
    of: one.of + other.of,
    before: grades('before'),
    after: grades('after'),
    up: side('up'),
    down: side('down'),
    aside: side('aside'),
    unheard: one.unheard + other.unheard,
    ...(one.unplaced === undefined ? {} : { unplaced: one.unplaced }),
  });
}

/** With the moves to be named, and what to warn of. */
export function told({ warning: _, ...preview }: Preview): Preview {
  for (const side of [preview.up, preview.down, preview.aside]) side.named = farthest(side.named);
  const warning = preview.unplaced ?? breadthWarning(preview.after);
  return warning === undefined ? preview : { ...preview, warning };
}

/** By letters, then by points, then by name, so that the same edit shows the same list. */
export function farthest(moves: readonly Move[]): Move[] {
  return moves
    .toSorted(
      (a, b) =>
        letters(b) - letters(a) ||
        points(b) - points(a) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.accountId < b.accountId ? -1 : 1),
    )
    .slice(0, NAMED);
}

function letters({ from, to }: Move): number {
  return Math.abs((rankOf(to.letter) ?? 0) - (rankOf(from.letter) ?? 0));
}

function points({ from, to }: Move): number {
  return Math.abs((to.score ?? 0) - (from.score ?? 0));
}
