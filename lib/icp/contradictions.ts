import { bothNamed, shared } from './both-named.ts';
import { describeCriterion } from './describe.ts';
import type { Criterion, RevenueCriterion, SizeCriterion } from './icp.ts';

/** A year after all others. */
const LAST = 9999;

type Graded = SizeCriterion | RevenueCriterion;

/** What criteria of a profile say against one another, with what to do about it. */
export function contradictions(criteria: readonly Criterion[]): string[] {
  return pairs(criteria).flatMap(([a, b]) => contradiction(a, b));
}

/** What one wants and the other refuses, or two musts that no company can meet at once. */
function contradiction(a: Criterion, b: Criterion): string[] {
  if (isRefused(a) !== isRefused(b))
    return bothNamed(...(isRefused(b) ? ([a, b] as const) : ([b, a] as const))).map(
      (both) => `${both} is both wanted and refused: remove it from one of the two.`,
    );
  if (a.importance === 'must' && b.importance === 'must' && apart(a, b))
    return [
      `No company can be both “${describeCriterion(a)}” and “${describeCriterion(b)}”: make one of them less than a must.`,
    ];
  return [];
}

function isRefused({ importance }: Criterion): boolean {
  return importance === 'never' || importance === 'against';
}

function apart(a: Criterion, b: Criterion): boolean {
  if (a.kind === 'place' && b.kind === 'place')
    return a.countries.length * b.countries.length > 0 && shared(a.countries, b.countries).length === 0;
  if (a.kind === 'industry' && b.kind === 'industry') return shared(a.any, b.any).length === 0;
  if (a.kind === 'size' && b.kind === 'size') return outside(a, b);
  if (a.kind === 'revenue' && b.kind === 'revenue') return a.currency === b.currency && outside(a, b);
  if (a.kind === 'founded' && b.kind === 'founded')
    return (a.to ?? LAST) < (b.from ?? 0) || (b.to ?? LAST) < (a.from ?? 0);
  return false;
}

function outside(a: Graded, b: Graded): boolean {
  return (a.halfMax ?? a.max) < (b.halfMin ?? b.min) || (b.halfMax ?? b.max) < (a.halfMin ?? a.min);
}

function pairs(criteria: readonly Criterion[]): [Criterion, Criterion][] {
  return criteria.flatMap((a, at) => criteria.slice(at + 1).map((b): [Criterion, Criterion] => [a, b]));
}
