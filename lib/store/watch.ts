import { liveQuery, type Observable } from 'dexie';
import { accountSchema } from '../account/schema.ts';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import { onList } from '../targets/capacity.ts';
import { rowOf, type TargetRow } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Store } from './database.ts';
import { newestOf } from './icps.ts';
import { parseAll } from './read.ts';

/** What the list page shows; it derives each row's fit from account and ICP. */
export interface TargetList {
  /** Newest first. */
  rows: TargetRow[];
  /** Undefined until the background stored one, or where it could not be read. */
  icp?: Icp;
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}

/**
 * The target list, anew after every change made in any context. It only reads: what is broken is counted here and set
 * aside by the background, the one writer. Errors arrive in the observer's `error`; see `problemSentence`.
 */
export function watchTargets(store: Store): Observable<TargetList> {
  return liveQuery(() =>
    store.transaction('r', store.targets, store.accounts, store.icps, store.setAside, () => readList(store)),
  );
}

async function readList(store: Store): Promise<TargetList> {
  const targets = parseAll(await store.targets.toArray(), targetSchema);
  const listed = onList(targets.values).sort((a, b) => b.addedAt - a.addedAt);
  const found = await store.accounts.bulkGet(listed.map(({ accountId }) => accountId));
  const accounts = parseAll(
    found.filter((record) => record !== undefined),
    accountSchema,
  );
  const byId = new Map(accounts.values.map((account) => [account.id, account]));
  const icps = parseAll(await store.icps.toArray(), icpSchema);
  const icp = newestOf(icps.values);
  const broken = targets.broken.length + accounts.broken.length + icps.broken.length;
  return {
    rows: listed.map((target) => rowOf(target, byId.get(target.accountId))),
    ...(icp && { icp }),
    unread: broken + (await store.setAside.count()),
  };
}
