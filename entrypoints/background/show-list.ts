import type { Account } from '../../lib/account/account.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { openStore } from '../../lib/store/database.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { shownRow, type TargetList } from '../../lib/targets/row.ts';
import { heardAll } from './hear.ts';

/** The list, every company scored as it stands now. */
export async function showList(): Promise<TargetList> {
  const { rows, icp, accountIds, unread } = await readTargetList(openStore());
  const known = rows.flatMap(({ account }) => account ?? []);
  const heard = new Map((icp ? await heardAll(known, icp) : known).map((account) => [account.id, account]));
  const fitOf = (account: Account | undefined) =>
    account && icp && scoreFit(heard.get(account.id) ?? account, icp);
  return {
    rows: rows.map((row) => shownRow(row, fitOf(row.account))),
    accountIds,
    unread,
  };
}
