import { scoreFit } from '../../lib/fit/score.ts';
import { openStore } from '../../lib/store/database.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { shownRow, type TargetList } from '../../lib/targets/row.ts';

/** The list, every company scored as it stands now. */
export async function showList(): Promise<TargetList> {
  const { rows, icp, accountIds, unread } = await readTargetList(openStore());
  return {
    rows: rows.map((row) => shownRow(row, row.account && icp && scoreFit(row.account, icp))),
    accountIds,
    unread,
  };
}
