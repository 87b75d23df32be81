import { addDays, type Day, dayAt, daysFrom } from './day.ts';
import type { TargetRow } from './row.ts';
import type { ListSettings } from './settings.ts';
import { statusOf } from './status.ts';
import type { Candidate } from './swap.ts';
import type { Target } from './target.ts';
import { weakest } from './weakest.ts';

/** Days from one review to the next: a quarter (PRACTICE.md 10). */
const QUARTER = 90;

/** Of the list, that a review suggests to swap at most (PRACTICE.md 11). */
const SHARE = 0.2;

/** Days on the list after which it is asked whether the dream still holds: 24 months (PRACTICE.md 10). */
const LONG = 730;

/** Days within which a walk that was interrupted goes on where it was left, and what was added was just chosen; our own choice. */
const WALK = 30;

/** What a review asks of one target. */
export interface ReviewStep {
  row: TargetRow;
  candidate: Candidate;
  /** `swap`: it is among the weakest; `dream`: it is on the list for long; `stay` of all others. */
  asks: 'swap' | 'dream' | 'stay';
}

/** A walk through the list, weakest first. */
export interface Walk {
  /** Those not decided on yet. */
  steps: ReviewStep[];
  /** Of how many, those decided on already included. */
  of: number;
}

/** The day on which the next review is due; undefined while nothing is on the list. */
function reviewDueOn(
  { reviewedOn }: Pick<ListSettings, 'reviewedOn'>,
  targets: readonly Target[],
): Day | undefined {
  if (targets.length === 0) return undefined;
  const first = dayAt(Math.min(...targets.map(({ addedAt }) => addedAt)));
  return addDays(reviewedOn ?? first, QUARTER);
}

/** Whether the list should be walked through: once a quarter. */
export function reviewDue(
  settings: Pick<ListSettings, 'reviewedOn'>,
  targets: readonly Target[],
  today: Day,
): boolean {
  const due = reviewDueOn(settings, targets);
  return due !== undefined && due <= today;
}

/**
 * The walk as it stands: one begun in the last thirty days goes on with those not decided on. What was added since then was
 * chosen with the others in view, and is not asked about.
 *
 * @param rows on the list.
 * @param past taken off: whom the rep let go this quarter counts in what the walk may suggest.
 */
export function walkOf(
  rows: readonly TargetRow[],
  past: readonly Target[],
  { reviewedOn = '' }: Pick<ListSettings, 'reviewedOn'>,
  today: Day,
): Walk {
  const since = addDays(today, -WALK);
  const isNow = (day: Day | undefined): day is Day => day !== undefined && day >= since && day > reviewedOn;
  const decided = rows.flatMap(({ target }) => (isNow(target.reviewedOn) ? target.reviewedOn : [])).sort();
  const asked = rows.filter(({ target }) => !isNow(target.reviewedOn) && dayAt(target.addedAt) < since);
  const left = leftSince(past, addDays(today, -QUARTER));
  const [began] = decided;
  const gone = began === undefined ? 0 : left.filter((day) => day >= began).length;
  const of = asked.length + decided.length + gone;
  return { steps: stepsOf(asked, Math.floor(of * SHARE) - left.length, today), of };
}

/** The days on which targets were let go since one day: those that had been on the list for longer than a walk takes. */
function leftSince(past: readonly Target[], since: Day): Day[] {
  return past.flatMap(({ addedAt, removedAt }) => {
    if (removedAt === undefined || dayAt(removedAt) < since) return [];
    return daysFrom(dayAt(addedAt), dayAt(removedAt)) > WALK ? dayAt(removedAt) : [];
  });
}

function stepsOf(rows: readonly TargetRow[], most: number, today: Day): ReviewStep[] {
  const byId = new Map(rows.map((row) => [row.target.accountId, row]));
  let left = most;
  return weakest(rows, { today }).flatMap((candidate) => {
    const row = byId.get(candidate.accountId);
    if (!row) return [];
    const isWeak = candidate.stays === undefined && left > 0;
    if (isWeak) left -= 1;
    return { row, candidate, asks: isWeak ? 'swap' : isLong(row.target, today) ? 'dream' : 'stay' };
  });
}

/** On the list for two years and no client yet. */
function isLong(target: Target, today: Day): boolean {
  return statusOf(target) !== 'won' && daysFrom(dayAt(target.addedAt), today) >= LONG;
}
