import { type Tally, tallyOf } from '../../fit/wilson.ts';
import { type Target, TIERS, type Tier } from '../target.ts';

/** How the targets of one tier fared. */
export interface Conversion {
  tier: Tier;
  /** Of all that ever were on the list in it, those that led to a meeting, whatever came then. */
  meetings: Tally;
  won: Tally;
}

/** @param targets those taken off included: a tier is not better for what was given up in it. */
export function conversionByTier(targets: readonly Target[]): Conversion[] {
  return TIERS.map((tier) => {
    const theirs = targets.filter((target) => target.tier === tier);
    const count = (...is: string[]) =>
      theirs.filter(({ outcome }) => outcome && is.includes(outcome.is)).length;
    return {
      tier,
      meetings: tallyOf(count('met', 'won', 'lost'), theirs.length),
      won: tallyOf(count('won'), theirs.length),
    };
  });
}
