import { type Lift, liftOf, type Worked } from '../fit/lift.ts';
import type { Icp } from '../icp/icp.ts';
import { proposalKey } from './argue/propose.ts';
import type { Target } from './target.ts';

/** How the targets that one profile spoke for fared. */
export interface ProfileRecord {
  /** The profile's. */
  id: string;
  name: string;
  /** Outcomes so far. */
  of: number;
  /** Once there are enough; without the proposals that the rep refused. */
  lift?: Lift;
}

/**
 * The record of each profile that has any: a target counts for the profile that it fitted best when it was added.
 *
 * @param targets those taken off included: what was given up counts as well.
 * @param refused keys of proposals.
 */
export function recordsOf(
  targets: readonly Target[],
  icps: readonly Icp[],
  refused: ReadonlySet<string>,
): ProfileRecord[] {
  return icps.flatMap((icp) => {
    const worked = workedFor(targets, icp);
    if (worked.length === 0) return [];
    const lift = liftOf(worked, icp);
    const proposals = lift?.proposals.filter(({ edit }) => !refused.has(proposalKey(icp, edit))) ?? [];
    return { id: icp.id, name: icp.name, of: worked.length, ...(lift && { lift: { ...lift, proposals } }) };
  });
}

/** Targets with an outcome that a profile spoke for. */
export function workedFor(targets: readonly Target[], { id }: Icp): Worked[] {
  return targets.flatMap(({ accountId, was, outcome }) =>
    was?.icp.id === id && outcome ? [{ accountId, ...was, met: outcome.is !== 'no' }] : [],
  );
}
