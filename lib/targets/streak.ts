import { addDays, type Day, dayAt, mondayOf } from './day.ts';
import { neededBy, touchesIn } from './load.ts';
import { statusOf } from './status.ts';
import type { Target } from './target.ts';
import type { Touch } from './touch.ts';

/** Share of a week's needed touches that keeps it (our choice: a day's illness does not break a habit). */
const KEPT = 0.8;

/** Weeks whose touches the page has. */
const WEEKS = 13;

/** How steadily the list was worked. */
export interface Steadiness {
  /** Weeks kept one after the other, this one included once it is; 13 at most. */
  streak: number;
  thisWeekKept: boolean;
  /** Touches that still keep this week. */
  toKeep: number;
}

/**
 * Weeks (Monday to Sunday) in which at least 80 % of the touches were made that the list, as it was then, needed. A week that
 * needed none, as the one in which the list was begun, neither counts nor breaks.
 *
 * @param targets those taken off included.
 * @param touches of the last thirteen weeks.
 */
export function weeksKept(targets: readonly Target[], touches: readonly Touch[], today: Day): Steadiness {
  const weeks = Array.from({ length: WEEKS }, (_, ago) => addDays(mondayOf(today), -7 * ago));
  const lacking = weeks.map((monday) => lack(monday, targets, touches));
  const [now, ...before] = lacking;
  const broken = before.findIndex((lack) => lack !== undefined && lack > 0);
  const unbroken = broken === -1 ? before : before.slice(0, broken);
  const thisWeekKept = now === 0;
  const streak = unbroken.filter((lack) => lack === 0).length + Number(thisWeekKept);
  return { streak, thisWeekKept, toKeep: now ?? 0 };
}

/** Touches that a week lacks to be kept; undefined where it needed none. */
function lack(monday: Day, targets: readonly Target[], touches: readonly Touch[]): number | undefined {
  const needed = neededBy(targets.filter((target) => wasWorked(target, monday)));
  if (needed === 0) return undefined;
  // 35 × 0.8 is a little over 28 to a computer: a hair less asks for no touch more.
  return Math.max(0, Math.ceil(needed * KEPT - 1e-9) - touchesIn(monday, touches));
}

/** Whether a target asked for touches all that week. Of when it was paused nothing is kept: those paused now count as paused then. */
function wasWorked(target: Target, monday: Day): boolean {
  const { addedAt, removedAt, outcome } = target;
  const isOver = (at: number | undefined) => at !== undefined && dayAt(at) < addDays(monday, 7);
  const endedAt = outcome && outcome.is !== 'met' ? outcome.at : undefined;
  return dayAt(addedAt) < monday && !isOver(removedAt) && !isOver(endedAt) && statusOf(target) !== 'paused';
}
