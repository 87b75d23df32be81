import { addDays, type Day, workdayFrom } from './day.ts';
import { dueOn, statusOf } from './status.ts';
import type { Target, Tier } from './target.ts';
import type { TouchOutcome } from './touch.ts';

/** Days between two touches of a target, by its tier (PRACTICE.md 6). */
export const CADENCE: Readonly<Record<Tier, number>> = { A: 7, B: 14, C: 28 };

/** Days of silence before a target is given up for that alone (PRACTICE.md 10). */
export const PATIENCE = 90;

/** When a target is due again after a touch: a round later, on a workday. */
export function nextAfter(tier: Tier, today: Day): Day {
  return workdayFrom(addDays(today, CADENCE[tier]));
}

/**
 * When a target is due after a touch with that outcome, unless the rep says otherwise; undefined after a no: it is over. "Not now"
 * is left in peace for as long as silence is no reason to give up.
 */
export function nextByOutcome(tier: Tier, outcome: TouchOutcome | undefined, today: Day): Day | undefined {
  if (outcome === 'no') return undefined;
  return outcome === 'later' ? workdayFrom(addDays(today, PATIENCE)) : nextAfter(tier, today);
}

/**
 * When a new target is first due: the workday with the fewest touches due within its tier's cadence from tomorrow, the earliest
 * of these; so a list made in an afternoon does not fall due in one day.
 * @param existing the list, those just added included.
 */
export function firstTouchOn(tier: Tier, today: Day, existing: readonly Target[]): Day {
  const due = new Map<Day, number>();
  for (const target of existing) {
    const on = statusOf(target) === 'paused' ? undefined : dueOn(target);
    if (on !== undefined) due.set(on, (due.get(on) ?? 0) + 1);
  }
  const fewer = (best: Day, day: Day) => ((due.get(day) ?? 0) < (due.get(best) ?? 0) ? day : best);
  return firstDays(tier, today).reduce(fewer);
}

/** The workdays of a tier's cadence from tomorrow: of A 5, of B 10, of C 20. */
function firstDays(tier: Tier, today: Day): Day[] {
  const days = Array.from({ length: CADENCE[tier] }, (_, i) => addDays(today, i + 1));
  return days.filter((day) => workdayFrom(day) === day);
}
