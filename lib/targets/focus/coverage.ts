import type { TargetRow } from '../row.ts';
import { isWorked } from '../status.ts';
import { TIERS, type Tier } from '../target.ts';

/** How many worked targets of a tier have the right person, only another one, nobody yet. */
export interface Coverage {
  tier: Tier;
  fitting: number;
  others: number;
  nobody: number;
}

/** Whether the rep knows somebody to speak to, by tier: of the rep's contacts, those whom the profile's persona means. */
export function coverageByTier(rows: readonly TargetRow[]): Coverage[] {
  return TIERS.map((tier) => {
    const theirs = rows.filter(({ target }) => target.tier === tier && isWorked(target));
    const fitting = theirs.filter(({ persons }) => (persons?.fitting ?? 0) > 0).length;
    const known = theirs.filter(({ persons }) => (persons?.saved ?? 0) > 0).length;
    return { tier, fitting, others: known - fitting, nobody: theirs.length - known };
  });
}
