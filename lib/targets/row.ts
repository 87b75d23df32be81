import type { Account } from '../account/account.ts';
import type { Fit } from '../fit/fit.ts';
import type { Target } from './target.ts';

/** A line of the target list. The account is absent where its record could not be read, the fit until it is scored. */
export interface TargetRow {
  target: Target;
  account?: Account;
  fit?: Fit;
}

/** A row for a target whose account may be missing. */
export function rowOf(target: Target, account: Account | undefined): TargetRow {
  return account ? { target, account } : { target };
}

/** The list as its page shows it. */
export interface TargetList {
  /** Newest first, each scored where there is a profile. */
  rows: TargetRow[];
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}
