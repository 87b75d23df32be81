import type { Target, Tier } from './target.ts';

/** Room on the list unless the rep chose another (PRACTICE.md 2; our choice under the published 100). */
export const DEFAULT_CAP = 60;

/** No list is longer: "no more than 100" (PRACTICE.md 2). */
export const HARD_CAP = 100;

/** Targets per tier, C takes the rest (PRACTICE.md 5). */
export const TIER_CAPS: Record<Tier, number> = { A: 10, B: 25, C: HARD_CAP };

/** The targets on the list now: those not taken off. */
export function onList(targets: readonly Target[]): Target[] {
  return targets.filter(({ removedAt }) => removedAt === undefined);
}

/** How many places are taken, of how many. */
export function capacityOf(targets: readonly Target[], cap = DEFAULT_CAP): { used: number; cap: number } {
  return { used: onList(targets).length, cap: Math.min(cap, HARD_CAP) };
}

/** Why nothing more can be added, for the rep; undefined while there is room. */
export function fullSentence(targets: readonly Target[], name: string, cap?: number): string | undefined {
  const room = capacityOf(targets, cap);
  if (room.used < room.cap) return undefined;
  return `Your list is full: ${room.used} of ${room.cap}. Take one company off it to make room for ${name}.`;
}
