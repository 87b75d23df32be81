import type { Deal } from './settings.ts';
import type { Target, Tier } from './target.ts';

/** Room on the list unless the rep chose another (PRACTICE.md 2; our choice under the published 100). */
export const DEFAULT_CAP = 60;

/** No list is longer: "no more than 100" (PRACTICE.md 2). */
export const HARD_CAP = 100;

/** Targets per tier, C takes the rest (PRACTICE.md 5). */
const TIER_CAPS: Record<Tier, number> = { A: 10, B: 25, C: HARD_CAP };

/** Of the published ranges the upper end, for the list is to hold next year's clients; unsure is the default (PRACTICE.md 3). */
const CAPS: Record<Deal, number> = {
  over1m: 6,
  over500k: 20,
  over50k: 50,
  over10k: HARD_CAP,
  unsure: DEFAULT_CAP,
};

/** How many companies one rep can work steadily where a deal is of that size. */
export function capForDeal(deal: Deal): number {
  return CAPS[deal];
}

/** Places in a tier: never more than on the whole list. */
export function tierCap(tier: Tier, cap = DEFAULT_CAP): number {
  return Math.min(TIER_CAPS[tier], cap);
}

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

/** Where a cap was set below what is on the list: nobody is taken off for it. Undefined where all have a place. */
export function overSentence(used: number, cap: number): string | undefined {
  if (used <= cap) return undefined;
  const over = used - cap;
  return `${over} more than its ${cap} ${cap === 1 ? 'place' : 'places'} ${over === 1 ? 'is' : 'are'} on your list. All stay until you take some off.`;
}
