import type { Icp } from '../icp/icp.ts';
import type { Fit, Reason } from './fit.ts';

/** Reasons named for one move. */
const NAMED = 3;

/** Ids of the criteria that are not the same in both profiles: only they explain a move. */
export function changedCriteria(before: Icp, after: Icp): ReadonlySet<string> {
  const [was, is] = [before, after].map(
    ({ criteria }) => new Map(criteria.map((criterion) => [criterion.id, JSON.stringify(criterion)])),
  );
  const ids = [...before.criteria, ...after.criteria].map(({ id }) => id);
  return new Set(ids.filter((id) => was?.get(id) !== is?.get(id)));
}

/** Why one account's fit is another after an edit, in plain words: what rules it out or no longer does, then by points. */
export function whyMoved(was: Fit, is: Fit, changed: ReadonlySet<string>): string[] {
  const [before, after] = [byId(was), byId(is)];
  const gates = [
    ...is.gates.filter(isNotIn(was)).map(ruledOut),
    ...was.gates.filter(isNotIn(is)).map(({ label }) => `No longer ruled out by “${label}”`),
  ];
  const gated = new Set([...is.gates, ...was.gates].map(({ criterionId }) => criterionId));
  const told = [...changed]
    .filter((id) => !gated.has(id))
    .flatMap((id) => tell(before.get(id), after.get(id)));
  const reasons = told.toSorted((a, b) => b.by - a.by).map(({ words }) => words);
  return [...gates, ...reasons].slice(0, NAMED);
}

function tell(was: Reason | undefined, is: Reason | undefined): { words: string; by: number }[] {
  if (!is)
    return was && was.of > 0
      ? [{ words: `${was.label}: no longer counted, was ${share(was)}`, by: was.of }]
      : [];
  const before = was ? `, was ${share(was)}` : ', newly counted';
  const words = `${is.label}: ${share(is)}${before} (${is.finding})`;
  const by = Math.abs(is.points - (was?.points ?? 0)) + Math.abs(is.of - (was?.of ?? 0));
  return by === 0 && was?.verdict === is.verdict ? [] : [{ words, by }];
}

function share({ verdict, points, of }: Reason): string {
  return verdict === 'unknown' ? 'unknown' : `${points} of ${of}`;
}

function ruledOut({ label, finding }: Reason): string {
  return `Ruled out by “${label}”${finding === label ? '' : `: ${finding}`}`;
}

function isNotIn({ gates }: Fit): (gate: Reason) => boolean {
  return ({ criterionId }) => gates.every((other) => other.criterionId !== criterionId);
}

function byId({ reasons }: Fit): Map<string, Reason> {
  return new Map(reasons.map((reason) => [reason.criterionId, reason]));
}
