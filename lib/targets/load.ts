import { CADENCE } from './cadence.ts';
import { type Day, mondayOf } from './day.ts';
import { isWorked, statusOf } from './status.ts';
import type { Target, Tier } from './target.ts';
import type { Touch } from './touch.ts';

/** Touches a week above which a list is more than one rep keeps up (PRACTICE.md 7). */
export const MOST_A_WEEK = 40;

/** This week's work, in touches. */
export interface WeekLoad {
  needed: number;
  done: number;
  /** 0 or more. */
  left: number;
  /** Whether the list needs more than one rep keeps up. */
  isTooMuch: boolean;
}

/** What the list needs this week (A + B/2 + C/4 of those worked and not paused), and what was done of it since Monday. */
export function weekLoad(targets: readonly Target[], touches: readonly Touch[], today: Day): WeekLoad {
  const worked = targets.filter((target) => isWorked(target) && statusOf(target) !== 'paused');
  const exact = neededBy(worked);
  const needed = Math.round(exact);
  const done = touchesIn(mondayOf(today), touches);
  return { needed, done, left: Math.max(0, needed - done), isTooMuch: exact > MOST_A_WEEK };
}

/** Touches a week that so many targets of each tier need; a share where it is no whole number. */
export function neededBy(targets: readonly { tier: Tier }[]): number {
  return targets.reduce((sum, { tier }) => sum + 7 / CADENCE[tier], 0);
}

/** How many were made in the week of that Monday. */
export function touchesIn(monday: Day, touches: readonly Touch[]): number {
  return touches.filter(({ on }) => mondayOf(on) === monday).length;
}
