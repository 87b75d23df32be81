import type { Fit, FitTiming, Reason, Verdict } from '../fit/fit.ts';
import { criterionHash } from '../icp/hash.ts';
import type { Icp } from '../icp/icp.ts';
import type { Machine } from './argue/say.ts';
import type { Stood } from './target.ts';

/** What Fitmark says of an account, to be kept beside what a rep says of it. */
export function machineOf({ letter, score, icp: { id, version } }: Fit): Machine {
  return { letter, ...(score === undefined ? {} : { score }), icp: { id, version } };
}

/**
 * What Fitmark says of a company as it goes on the list.
 *
 * @param icp that the fit is by.
 */
export function stoodOf(fit: Fit & { timing: FitTiming }, icp: Icp): Stood {
  const { digit, asked = [] } = fit.timing;
  const reasons = [...fit.reasons, ...asked];
  return { ...machineOf(fit), digit, yes: hashes(reasons, icp, 'yes'), no: hashes(reasons, icp, 'no') };
}

function hashes(reasons: readonly Reason[], { criteria }: Icp, said: Verdict): string[] {
  const ids = new Set(reasons.filter(({ verdict }) => verdict === said).map((one) => one.criterionId));
  return criteria.filter(({ id }) => ids.has(id)).map(criterionHash);
}
