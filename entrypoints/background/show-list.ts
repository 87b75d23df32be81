import type { Account } from '../../lib/account/account.ts';
import { bestFit } from '../../lib/fit/best.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { openStore } from '../../lib/store/database.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { overridesOf } from '../../lib/targets/argue/standing.ts';
import { recordsOf } from '../../lib/targets/record.ts';
import { shownRow, type TargetList } from '../../lib/targets/row.ts';
import { heardAll } from './hear.ts';

/** Milliseconds that the list waits for what is still to be heard: with what it takes to be read, rows stand in time. */
const PATIENCE = 50;

/**
 * The list, every company scored as it stands now. Where much is left to hear, it comes without that first: once heard and
 * kept, it is a change as any other, after which the page asks again.
 */
export async function showList(): Promise<TargetList> {
  const { rows, targets, icps, says, refused, accountIds, unread } = await readTargetList(openStore());
  const known = rows.flatMap(({ account }) => account ?? []);
  const companies = new Map((await soonHeard(known, icps)).map((one) => [one.id, one]));
  const fitOf = (account: Account | undefined) =>
    account && bestFit(icps.map((icp) => scoreFit(companies.get(account.id) ?? account, icp)));
  const overrides = overridesOf(says.values());
  return {
    ...(Object.values(overrides).some((count) => count > 0) ? { overrides } : {}),
    rows: rows.map((row) => shownRow(row, fitOf(row.account), says.get(row.target.accountId))),
    records: recordsOf(targets, icps, refused),
    accountIds,
    unread,
  };
}

/** A hearing under way, that the same is not heard twice at a time. Only a saving of time. */
let hearing: Promise<readonly Account[]> | undefined;

async function soonHeard(known: readonly Account[], icps: readonly Icp[]): Promise<readonly Account[]> {
  if (hearing || icps.length === 0) return known;
  hearing = heardAll(known, icps)
    // What was heard but could not be kept is no reason to show no list; whoever asks next hears it again.
    .catch(() => known)
    .finally(() => {
      hearing = undefined;
    });
  const enough = new Promise<readonly Account[]>((resolve) => setTimeout(resolve, PATIENCE, known));
  return Promise.race([hearing, enough]);
}
