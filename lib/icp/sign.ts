import type { Criterion, FundingCriterion, GrowthCriterion, HiringCriterion } from './icp.ts';

/** A criterion that asks whether now is the moment: it earns no points, nor is it part of what must be known. */
export type SignCriterion = FundingCriterion | GrowthCriterion | HiringCriterion;

export function isSign(criterion: Criterion): criterion is SignCriterion {
  return criterion.kind === 'hiring' || criterion.kind === 'funding' || criterion.kind === 'growth';
}
