import { addDays, type Day, dayAt, mondayOf } from '../day.ts';
import type { Target, Tier } from '../target.ts';
import type { Touch } from '../touch.ts';

/** Share of effort below which the rep is nudged (PRACTICE.md 12). */
export const ENOUGH_ON_TARGET = 0.6;

/**
 * Effort of one week: what went to targets of tier A or B, and what to others. A touch counts by the tier that the target had then;
 * that it was added, by the one that it has today, for no other is kept of it.
 */
export interface WeekEffort {
  /** The week's Monday. */
  week: Day;
  touches: Split;
  adds: Split;
}

export interface Split {
  strategic: number;
  others: number;
}

/**
 * What each of the last weeks went to, oldest first, this one last.
 *
 * @param targets those taken off included: they were added all the same.
 * @param weeks how many.
 */
export function effortByWeek(
  touches: readonly Touch[],
  targets: readonly Target[],
  today: Day,
  weeks = 12,
): WeekEffort[] {
  const added = targets.map(({ addedAt, tier }) => ({ on: dayAt(addedAt), tier }));
  return Array.from({ length: weeks }, (_, at) => {
    const week = addDays(mondayOf(today), (at - weeks + 1) * 7);
    const isThen = ({ on }: { on: Day }) => mondayOf(on) === week;
    return { week, touches: splitOf(touches.filter(isThen)), adds: splitOf(added.filter(isThen)) };
  });
}

/** Touches and adds of a week together. */
export function effortIn({ touches, adds }: WeekEffort): Split {
  return { strategic: touches.strategic + adds.strategic, others: touches.others + adds.others };
}

/** What part went to targets of tier A or B, 0–1; undefined where there was no effort: no share is no bad share. */
export function strategicShare({ strategic, others }: Split): number | undefined {
  return strategic + others === 0 ? undefined : strategic / (strategic + others);
}

function splitOf(made: readonly { tier: Tier }[]): Split {
  const others = made.filter(({ tier }) => tier === 'C').length;
  return { strategic: made.length - others, others };
}
