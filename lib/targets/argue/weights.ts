import type { Account } from '../../account/account.ts';
import type { Fit } from '../../fit/fit.ts';
import { rankOf } from '../../fit/rank.ts';
import { scoreFit } from '../../fit/score.ts';
import { describeCriterion } from '../../icp/describe.ts';
import { type Edit, step } from '../../icp/edit.ts';
import type { Criterion, Icp } from '../../icp/icp.ts';
import { type Cases, ENOUGH_CASES, isOf, named, type Proposal } from './cases.ts';
import type { Machine, Objection, Say } from './say.ts';
import { directionOf } from './standing.ts';

/** From what reps object to single reasons: a criterion made to matter more or less, where clearly more say one than the other. */
export function objectedWeights(cases: Cases): Proposal[] {
  return cases.icp.criteria.flatMap((criterion): Proposal[] => {
    const [more, less] = [
      objecting('matters more', criterion, cases),
      objecting('matters less', criterion, cases),
    ];
    const isMore = more.length > less.length;
    const those = isMore ? more : less;
    if (Math.abs(more.length - less.length) < ENOUGH_CASES) return [];
    const said = `You said of ${named(those)} that “${describeCriterion(criterion)}” should matter ${isMore ? 'more' : 'less'}`;
    return weighed(criterion, isMore ? 1 : -1, those, said);
  });
}

/** From letters that the rep raised and that still stand above Fitmark's: what cost most of them their points matters less. */
export function raisedWeights(cases: Cases): Proposal[] {
  const raised = cases.says.flatMap((say) => raisedIn(say, cases));
  return cases.icp.criteria.flatMap((criterion): Proposal[] => {
    const those = raised.filter(({ fit }) => costs(fit, criterion)).map(({ account }) => account);
    if (those.length < ENOUGH_CASES || those.length * 2 < raised.length) return [];
    const said = `You raised ${named(those)}, which “${describeCriterion(criterion)}” held down`;
    return weighed(criterion, -1, those, said);
  });
}

/**
 * From companies passed on for want of a need, by the profile as it is saved now: a need that it asks for matters more. Where it
 * asks for none, which one was missed nobody knows.
 */
export function unmetNeeds(cases: Cases): Proposal[] {
  const those = cases.says
    .filter(({ pass }) => pass?.reason === 'no need seen' && isOfVersion(pass.was, cases.icp))
    .flatMap(({ accountId }) => cases.accounts.get(accountId) ?? []);
  if (those.length < ENOUGH_CASES) return [];
  return cases.icp.criteria
    .filter(({ kind }) => kind === 'need')
    .flatMap((need) => weighed(need, 1, those, `You passed on ${named(those)}, seeing no need`));
}

function isOfVersion(was: Machine | undefined, { id, version }: Icp): boolean {
  return was?.icp.id === id && was.icp.version === version;
}

/** Accounts of which that is said of the criterion as it weighs now: once it weighs otherwise, the case is closed. */
function objecting(says: Objection['says'], { id, importance }: Criterion, cases: Cases): Account[] {
  return cases.says
    .filter(({ objections }) =>
      objections.some(
        (one) =>
          one.says === says &&
          one.criterionId === id &&
          one.was.importance === importance &&
          isOf(one.was, cases.icp),
      ),
    )
    .flatMap(({ accountId }) => cases.accounts.get(accountId) ?? []);
}

/** A step up or down; what would matter less than nice is not asked at all. A gate is the rep's alone. */
function weighed(criterion: Criterion, by: 1 | -1, those: readonly Account[], said: string): Proposal[] {
  const { importance } = criterion;
  if (importance === 'never') return [];
  const isGone = by < 0 && (importance === 'nice' || importance === 'against');
  const next = isGone ? undefined : importance === 'against' ? undefined : step(importance, by);
  const edit: Edit | undefined = isGone
    ? { remove: criterion.id }
    : next && { change: { ...criterion, importance: next } };
  if (!edit) return [];
  const ask = isGone
    ? 'no longer ask it'
    : `make ${criterion.kind === 'need' ? `“${criterion.name}”` : 'it'} “${next}” instead of “${importance}”`;
  return [{ edit, words: `${said}: ${ask}?`, cases: those.map(({ id }) => id) }];
}

function raisedIn({ accountId, override }: Say, { accounts, icp }: Cases): { account: Account; fit: Fit }[] {
  const account = accounts.get(accountId);
  if (!account || !override || !isOf(override.was, icp) || directionOf(override) !== 'raised') return [];
  const fit = scoreFit(account, icp);
  const [own, computed] = [rankOf(override.letter), rankOf(fit.letter)];
  return own !== undefined && computed !== undefined && own > computed ? [{ account, fit }] : [];
}

function costs({ reasons }: Fit, { id }: Criterion): boolean {
  return reasons.some(
    ({ criterionId, verdict, points, of }) => criterionId === id && verdict !== 'unknown' && points < of,
  );
}
