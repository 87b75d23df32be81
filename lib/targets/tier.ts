import type { Letter } from '../fit/fit.ts';
import { onList, tierCap } from './capacity.ts';
import { type Target, TIERS, type Tier } from './target.ts';

/** The tier that a letter speaks for. Not enough read, ruled out or a poor fit: C, and the rep may raise them. */
export function wantedTier(letter: Letter): Tier {
  return letter === 'A' || letter === 'B' ? letter : 'C';
}

/** The tier an account comes in at: its letter's, or the next one down that has room. */
export function suggestTier(letter: Letter, targets: readonly Target[], cap?: number): Tier {
  return roomFrom(wantedTier(letter), targets, cap);
}

/** The wanted tier, or the next one down that has room. */
export function roomFrom(wanted: Tier, targets: readonly Target[], cap?: number): Tier {
  const open = TIERS.slice(TIERS.indexOf(wanted)).find((tier) => inTier(tier, targets) < tierCap(tier, cap));
  return open ?? 'C';
}

/** "Tier A is full (10 of 10)"; undefined while it has room. */
export function tierFull(tier: Tier, targets: readonly Target[], cap?: number): string | undefined {
  const [used, places] = [inTier(tier, targets), tierCap(tier, cap)];
  return used < places ? undefined : `Tier ${tier} is full (${used} of ${places})`;
}

/** What the rep should know of a target that came in below the tier its letter speaks for; undefined where it did not. */
export function tierNote(
  letter: Letter,
  came: Tier,
  targets: readonly Target[],
  cap?: number,
): string | undefined {
  const wanted = wantedTier(letter);
  if (came === wanted) return undefined;
  return `${tierFull(wanted, targets, cap) ?? `Tier ${wanted} was full`}: it comes in at ${came}.`;
}

/** How many on the list are in a tier. */
export function inTier(tier: Tier, targets: readonly Target[]): number {
  return onList(targets).filter((target) => target.tier === tier).length;
}
