import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { type Company, companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { getTarget } from '../../lib/store/targets.ts';
import type { Target } from '../../lib/targets/target.ts';
import { heard } from './hear.ts';

/** Where a company stands: what is known of all its accounts, how it fits now, and its place on the list. */
export interface Standing extends Company {
  fit?: Fit;
  /** Only while it is on the list. */
  target?: Target;
}

/**
 * The fit is derived here, each time it is shown, so that no edit of the profile leaves a stale one.
 *
 * @param accountId of any of the company's accounts.
 * @param known the company, where it was read just now.
 */
export async function standingOf(accountId: string, known?: Company): Promise<Standing> {
  const store = openStore();
  const id = known?.id ?? accountId;
  const [company, icp, own] = await Promise.all([
    known ?? companyOf(store, id),
    activeIcp(store, Date.now()),
    getTarget(store, id),
  ]);
  const target = company.id === id ? own : await getTarget(store, company.id);
  const account = company.account && icp ? await heard(company.account, icp) : company.account;
  return {
    ...company,
    ...(account ? { account } : {}),
    ...(account && icp ? { fit: scoreFit(account, icp) } : {}),
    ...(target && target.removedAt === undefined ? { target } : {}),
  };
}
