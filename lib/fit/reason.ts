import { describeCriterion } from '../icp/describe.ts';
import type { Criterion } from '../icp/icp.ts';
import type { Reason } from './fit.ts';
import type { Judgement } from './judgement.ts';

const NONE = { points: 0, of: 0 };

/** What a rep is told of one criterion. */
export function reasonOf(
  criterion: Criterion,
  { verdict, finding, evidence, lookAt }: Judgement,
  { points, of }: Pick<Reason, 'points' | 'of'> = NONE,
): Reason {
  const { id: criterionId, kind, importance } = criterion;
  const label = describeCriterion(criterion);
  const reason: Reason = { criterionId, kind, importance, label, verdict, points, of, finding, lookAt };
  if (evidence) reason.evidence = evidence;
  return reason;
}
