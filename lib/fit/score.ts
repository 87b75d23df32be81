import type { Account } from '../account/account.ts';
import type { Person } from '../account/person.ts';
import { profileHash } from '../icp/hash.ts';
import { type Criterion, type Icp, WEIGHTS } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { isSign } from '../icp/sign.ts';
import { allot } from './allot.ts';
import type { Fit, Letter } from './fit.ts';
import type { Judgement } from './judgement.ts';
import { judge } from './judges.ts';
import { reasonOf } from './reason.ts';
import { relationGates } from './relation.ts';
import { timed } from './timed.ts';

/** Lowest score of each letter (DESIGN.md §6); below the last is D. */
const BANDS = [
  ['A', 80],
  ['B', 60],
  ['C', 40],
] as const;

/** Share of the weight that must be known before a letter is given (PRACTICE.md 19). */
const ENOUGH_KNOWN = 0.5;

interface Weighed {
  criterion: Criterion;
  judgement: Judgement;
  weight: number;
  /** Whole per cent of the weight; undefined while unknown. */
  earned: number | undefined;
}

/**
 * How well an account fits a profile, and why. Pure: same input, same output. Signs of the moment earn no points, though one
 * that is a `never` still rules out.
 *
 * @param now epoch milliseconds: with it the fit holds its timing, which takes longer than the letter.
 * @param persons as for `timingOf`.
 */
export function scoreFit(account: Account, icp: Icp, now?: number, persons?: readonly Person[]): Fit {
  const fit = fitOf(account, icp);
  return now === undefined ? fit : timed(fit, account, icp, now, persons);
}

function fitOf(account: Account, icp: Icp): Fit {
  const all = counted(icp).map((criterion) => weigh(criterion, judge(account, criterion)));
  const weighed = all.filter(({ criterion }) => criterion.importance !== 'never');
  const gates = [
    ...relationGates(account),
    ...all.filter(isGate).map(({ criterion, judgement }) => reasonOf(criterion, judgement)),
  ];
  const { score, points } = allot(
    weighed.map(({ criterion, weight, earned }) => ({ id: criterion.id, weight, earned })),
  );
  const known = knownOf(weighed);
  const fit: Fit = {
    letter: gates.length > 0 ? '×' : letterOf(score, known.share, weighed.some(isFailedMust)),
    range: rangeOf(weighed),
    known,
    reasons: weighed.map(({ criterion, judgement }, at) => reasonOf(criterion, judgement, points[at])),
    gates,
    icp: { id: icp.id, name: icp.name, version: icp.version, hash: profileHash(icp) },
  };
  if (score !== undefined) fit.score = score;
  return fit;
}

/** What makes the letter. */
const counted = once(({ criteria }: Icp) =>
  criteria.filter((criterion) => criterion.importance === 'never' || !isSign(criterion)),
);

function weigh(criterion: Criterion, judgement: Judgement): Weighed {
  const { importance } = criterion;
  const towards = importance === 'against' ? 1 - judgement.credit : judgement.credit;
  const earned = judgement.verdict === 'unknown' ? undefined : Math.round(towards * 100);
  return { criterion, judgement, weight: WEIGHTS[importance], earned };
}

/** A `never` that holds, with the words that say so: nobody is ruled out on less. */
function isGate({ criterion, judgement }: Weighed): boolean {
  return criterion.importance === 'never' && judgement.verdict === 'yes' && judgement.evidence !== undefined;
}

function isFailedMust({ criterion, judgement }: Weighed): boolean {
  return criterion.importance === 'must' && judgement.verdict === 'no';
}

function letterOf(score: number | undefined, share: number, mustFailed: boolean): Letter {
  if (score === undefined || share < ENOUGH_KNOWN) return '?';
  const letter = BANDS.find(([, from]) => score >= from)?.[0] ?? 'D';
  return letter === 'A' && mustFailed ? 'B' : letter;
}

function knownOf(weighed: readonly Weighed[]): Fit['known'] {
  const known = weighed.filter(({ earned }) => earned !== undefined);
  const total = weightOf(weighed);
  return { criteria: known.length, of: weighed.length, share: total === 0 ? 0 : weightOf(known) / total };
}

/** The lowest and highest score that any answers to the unknowns could lead to; 0–100 where nothing is asked. */
function rangeOf(weighed: readonly Weighed[]): Fit['range'] {
  const total = weightOf(weighed);
  if (total === 0) return { low: 0, high: 100 };
  const low = weighed.reduce((sum, { weight, earned = 0 }) => sum + weight * earned, 0);
  const high = weighed.reduce((sum, { weight, earned = 100 }) => sum + weight * earned, 0);
  return { low: Math.floor(low / total), high: Math.ceil(high / total) };
}

function weightOf(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { weight }) => sum + weight, 0);
}
