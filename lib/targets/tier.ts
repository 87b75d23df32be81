import type { Letter } from '../fit/fit.ts';
import { onList, TIER_CAPS } from './capacity.ts';
import { type Target, TIERS, type Tier } from './target.ts';

/**
 * The tier an account comes in at: its letter's, or the next one down that has room. Not enough read, ruled out or a
 * poor fit come in at C: the rep may raise them.
 */
export function suggestTier(letter: Letter, targets: readonly Target[]): Tier {
  const wanted: Tier = letter === 'A' || letter === 'B' ? letter : 'C';
  return roomFrom(wanted, targets);
}

/** The wanted tier, or the next one down that has room. */
export function roomFrom(wanted: Tier, targets: readonly Target[]): Tier {
  const listed = onList(targets);
  const taken = (tier: Tier) => listed.filter((target) => target.tier === tier).length;
  const open = TIERS.slice(TIERS.indexOf(wanted)).find((tier) => taken(tier) < TIER_CAPS[tier]);
  return open ?? 'C';
}
