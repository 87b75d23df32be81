import type { Account } from '../../lib/account/account.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { getAccount } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { getTarget } from '../../lib/store/targets.ts';
import type { Target } from '../../lib/targets/target.ts';

/** Where an account stands: what is known, how it fits now, and its place on the list. */
export interface Standing {
  account?: Account;
  fit?: Fit;
  /** Only while it is on the list. */
  target?: Target;
}

/** The fit is derived here, each time it is shown, so that no edit of the profile leaves a stale one. */
export async function standingOf(accountId: string): Promise<Standing> {
  const store = openStore();
  const [account, icp, target] = await Promise.all([
    getAccount(store, accountId),
    activeIcp(store, Date.now()),
    getTarget(store, accountId),
  ]);
  return {
    ...(account ? { account } : {}),
    ...(account && icp ? { fit: scoreFit(account, icp) } : {}),
    ...(target && target.removedAt === undefined ? { target } : {}),
  };
}
