import type { Account } from '../../account/account.ts';
import { industryOf } from '../../account/industry-of.ts';
import { bestFact } from '../../facts/fact.ts';
import { bestFit } from '../../fit/best.ts';
import type { Fit } from '../../fit/fit.ts';
import { scoreFit } from '../../fit/score.ts';
import { timed } from '../../fit/timed.ts';
import type { Digit } from '../../fit/timing.ts';
import { profileHash } from '../../icp/hash.ts';
import type { Icp } from '../../icp/icp.ts';
import { hashed } from '../../text/hashed.ts';
import type { Say } from '../argue/say.ts';
import { standingOf } from '../argue/standing.ts';
import type { Prospect } from './prospect.ts';

/** Raised when rows are made otherwise than before: then all are made anew. */
const FORM = 1;

/** Stands for what rows are made by: another where any profile in use asks something else. */
export function basisOf(icps: readonly Icp[]): string {
  return hashed([FORM, ...icps.map((icp) => `${icp.id} ${profileHash(icp)}`)].join('\n'));
}

/**
 * A company's row, by the profile that it fits best. Needs that were never heard count as unknown.
 *
 * @param now epoch milliseconds: its timing is as of then.
 */
export function prospectOf(
  account: Account,
  icps: readonly Icp[],
  say: Say | undefined,
  now: number,
): Prospect {
  const fit = bestFit(icps.map((icp) => scoreFit(account, icp)));
  const { letter } = standingOf(fit, say);
  const industry = industryOf(account);
  return {
    id: account.id,
    label: account.label,
    letter,
    ...(fit?.score === undefined ? {} : { score: fit.score }),
    known: Math.round((fit?.known.share ?? 0) * 100),
    digit: digitOf(account, fit, icps, now),
    ...(industry?.sure && industry.likely[0] ? { industry: industry.likely[0].industry } : {}),
    ...some('employees', bestFact(account.facts, 'employees')?.value.min || undefined),
    ...some('country', bestFact(account.facts, 'country')?.value),
    seenAt: account.lastSeenAt,
    passed: say?.pass !== undefined,
    ownLetter: !say?.pass && say?.override !== undefined,
  };
}

function digitOf(account: Account, fit: Fit | undefined, icps: readonly Icp[], now: number): Digit {
  const icp = icps.find(({ id }) => id === fit?.icp.id);
  return fit && icp ? timed(fit, account, icp, now).timing.digit : 3;
}

/** A field where it is known. */
function some<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}
