import type { Account } from '../account/account.ts';
import type { Icp } from '../icp/icp.ts';
import { breadthWarning } from './breadth.ts';
import type { Fit, Letter } from './fit.ts';
import { unplaced } from './near-city.ts';
import { rankOf } from './rank.ts';
import { scoreFit } from './score.ts';
import { changedCriteria, whyMoved } from './why-moved.ts';

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
  /** That the edited profile fits nearly everybody or nobody, or asks how far it is from a city whose place we do not know. */
  warning?: string;
}

/** Accounts scored between two pauses: a few milliseconds, more where their texts are looked at for the first time. */
export const SLICE = 100;
/** Moves named in each direction: more would not be read. */
const NAMED = 25;

/**
 * Scores all accounts by a profile before and after an edit. Yields how many are done after each slice, so that the caller can
 * let others work, tell how far it is, or stop; returns the preview. What it holds does not grow with the accounts.
 */
export function* previewEdit(
  accounts: Iterable<Account>,
  before: Icp,
  after: Icp,
): Generator<number, Preview, void> {
  const changed = changedCriteria(before, after);
  const preview: Preview = {
    of: 0,
    before: noGrades(),
    after: noGrades(),
    up: { count: 0, named: [] },
    down: { count: 0, named: [] },
    aside: { count: 0, named: [] },
  };
  for (const account of accounts) {
    const [was, is] = [scoreFit(account, before), scoreFit(account, after)];
    preview.of += 1;
    preview.before[was.letter] += 1;
    preview.after[is.letter] += 1;
    if (was.letter !== is.letter) note(preview, moveOf(account, was, is, whyMoved(was, is, changed)));
    if (preview.of % SLICE === 0) yield preview.of;
  }
  for (const side of [preview.up, preview.down, preview.aside]) side.named = farthest(side.named);
  const warning = unplaced(after) ?? breadthWarning(preview.after);
  return warning === undefined ? preview : { ...preview, warning };
}

function moveOf(account: Account, was: Fit, is: Fit, why: string[]): Move {
  return { accountId: account.id, name: account.label, from: gradeOf(was), to: gradeOf(is), why };
}

function gradeOf({ letter, score }: Fit): Move['from'] {
  return score === undefined ? { letter } : { letter, score };
}

function note(preview: Preview, move: Move): void {
  const { from, to } = move;
  const [was, is] = [rankOf(from.letter), rankOf(to.letter)];
  const isAside = was === undefined || is === undefined;
  const side = isAside ? preview.aside : is > was ? preview.up : preview.down;
  side.count += 1;
  side.named.push(move);
  if (side.named.length >= 4 * NAMED) side.named = farthest(side.named);
}

/** By letters, then by points, then by name, so that the same edit shows the same list. */
function farthest(moves: readonly Move[]): Move[] {
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

function noGrades(): Grades {
  return { A: 0, B: 0, C: 0, D: 0, '?': 0, '×': 0 };
}
