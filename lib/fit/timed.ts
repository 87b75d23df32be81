import type { Account } from '../account/account.ts';
import type { Person } from '../account/person.ts';
import type { Icp } from '../icp/icp.ts';
import { isSign, type SignCriterion } from '../icp/sign.ts';
import type { Fit, FitTiming, Reason } from './fit.ts';
import { GROWTH_SIGNS } from './growth.ts';
import { judge } from './judges.ts';
import { reasonOf } from './reason.ts';
import { SIGN_KINDS, type SignKind } from './signs/sign.ts';
import { type Sign, timingOf } from './timing.ts';

/** Signs by which a criterion is met. */
const SIGNS: Record<SignCriterion['kind'], readonly SignKind[]> = {
  hiring: ['hiring'],
  funding: ['funding'],
  growth: GROWTH_SIGNS,
};

/**
 * The fit with whether now is the moment: by the signs that the profile wants, or by all where it wants none; somebody new in
 * a role counts besides them, for the persona says whom. What it refuses is no moment to call.
 *
 * @param now epoch milliseconds.
 */
export function timed(
  fit: Fit,
  account: Account,
  icp: Icp,
  now: number,
  persons: readonly Person[] = [],
): Fit & { timing: FitTiming } {
  const asked = icp.criteria
    .filter(isSign)
    .map((criterion) => ({ criterion, reason: reasonOf(criterion, judge(account, criterion)) }));
  const { digit, signs } = timingOf(account, {
    now,
    persons,
    persona: icp.persona,
    roles: rolesOf(asked),
    kinds: kindsOf(asked),
  });
  const reasons = asked.map(({ criterion, reason }) => asOfNow(reason, SIGNS[criterion.kind], signs));
  return { ...fit, timing: { digit, signs, ...(reasons.length > 0 ? { asked: reasons } : {}) } };
}

interface Asked {
  criterion: SignCriterion;
  reason: Reason;
}

function isWanted({ criterion: { importance } }: Asked): boolean {
  return importance !== 'against' && importance !== 'never';
}

/** Those wanted and met: a job for another role is no sign where sales people are asked for. */
function kindsOf(asked: readonly Asked[]): SignKind[] {
  const signsOf = ({ criterion }: Asked) => SIGNS[criterion.kind];
  const wanted = asked.filter(isWanted);
  const refused = asked.filter((one) => !isWanted(one)).flatMap(signsOf);
  if (wanted.length === 0) return SIGN_KINDS.filter((kind) => !refused.includes(kind));
  return ['holder', ...wanted.filter(({ reason }) => reason.verdict === 'yes').flatMap(signsOf)];
}

/** None where any hiring is wanted for whatever role. */
function rolesOf(asked: readonly Asked[]): string[] {
  const lists = asked
    .filter(isWanted)
    .flatMap(({ criterion }) => (criterion.kind === 'hiring' ? [criterion.roles] : []));
  return lists.some(({ length }) => length === 0) ? [] : lists.flat();
}

/** What was true once may be over: then it is no. What is refused is told as it was found. */
function asOfNow(reason: Reason, kinds: readonly SignKind[], signs: readonly Sign[]): Reason {
  const { importance, verdict, finding } = reason;
  if (verdict !== 'yes' || importance === 'against' || importance === 'never') return reason;
  const theirs = signs.filter(({ kind }) => kinds.includes(kind));
  if (theirs.length === 0) return { ...reason, verdict: 'no', finding: `${finding}: not lately` };
  return theirs.every(({ fading }) => fading) ? { ...reason, verdict: 'partly' } : reason;
}
