import { bestFit } from '../../lib/fit/best.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { type Company, companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcps } from '../../lib/store/icps.ts';
import { sayOf } from '../../lib/store/says.ts';
import { getTarget } from '../../lib/store/targets.ts';
import type { Say } from '../../lib/targets/argue/say.ts';
import type { Target } from '../../lib/targets/target.ts';
import { heard } from './hear.ts';
import { openFactWords } from './trained.ts';

/** Where a company stands: what is known of all its accounts, how it fits now, what the rep says of it, its place on the list. */
export interface Standing extends Company {
  /** By the profile in use that it fits best. */
  fit?: Fit;
  /** That profile. */
  icp?: Icp;
  /** By the others, best first. */
  others: Fit[];
  say?: Say;
  /** Only while it is on the list. */
  target?: Target;
}

/**
 * The fit is derived here, each time it is shown, so that no edit of a profile leaves a stale one.
 *
 * @param accountId of any of the company's accounts.
 * @param known the company, where it was read just now.
 */
export async function standingOf(accountId: string, known?: Company): Promise<Standing> {
  const store = openStore();
  const id = known?.id ?? accountId;
  const [company, icps, own] = await Promise.all([
    known ?? companyOf(store, id),
    activeIcps(store, Date.now()),
    getTarget(store, id),
    openFactWords(),
  ]);
  const [target, say, account] = await Promise.all([
    company.id === id ? own : getTarget(store, company.id),
    sayOf(store, [company.id, ...company.joins.map((join) => join.id)]),
    company.account && heard(company.account, icps),
  ]);
  return {
    ...company,
    ...(account ? { account, ...ranked(account, icps) } : { others: [] }),
    ...(say ? { say } : {}),
    ...(target && target.removedAt === undefined ? { target } : {}),
  };
}

function ranked(account: NonNullable<Company['account']>, icps: readonly Icp[]) {
  const others = icps.map((icp) => scoreFit(account, icp));
  const sorted: Fit[] = [];
  for (let best = bestFit(others); best; best = bestFit(others))
    sorted.push(...others.splice(others.indexOf(best), 1));
  const [fit, ...rest] = sorted;
  const icp = icps.find(({ id }) => id === fit?.icp.id);
  return { ...(fit && icp ? { fit, icp } : {}), others: rest };
}
