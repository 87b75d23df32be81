import { liveQuery, type Observable } from 'dexie';
import { combine } from '../account/combine.ts';
import { type Join, joinSchema, leads } from '../account/joins.ts';
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
    store.transaction('r', [store.targets, store.accounts, store.joins, store.icps, store.setAside], () =>
      readList(store),
    ),
  );
}

async function readList(store: Store): Promise<TargetList> {
  const targets = parseAll(await store.targets.toArray(), targetSchema);
  const joins = parseAll(await store.joins.toArray(), joinSchema);
  const joined = new Set(joins.values.map(({ id }) => id));
  const listed = onList(targets.values.filter(({ accountId }) => !joined.has(accountId)));
  const accounts = await accountsOf(
    store,
    listed.map(({ accountId }) => accountId),
    joins.values,
  );
  const icps = parseAll(await store.icps.toArray(), icpSchema);
  const icp = newestOf(icps.values);
  const broken = [targets, joins, accounts, icps].reduce((sum, each) => sum + each.broken.length, 0);
  return {
    rows: listed
      .sort((a, b) => b.addedAt - a.addedAt)
      .map((target) => rowOf(target, accounts.byId.get(target.accountId))),
    ...(icp && { icp }),
    unread: broken + (await store.setAside.count()),
  };
}

/** Each company with all that was joined to it, by the account it goes by. */
async function accountsOf(store: Store, ids: readonly string[], joins: readonly Join[]) {
  const lead = leads(joins);
  const listed = new Set(ids);
  const parts = joins.map(({ id }) => id).filter((id) => listed.has(lead(id)));
  const found = await store.accounts.bulkGet([...ids, ...parts]);
  const { values, broken } = parseAll(
    found.filter((record) => record !== undefined),
    accountSchema,
  );
  const groups = Map.groupBy(values, ({ id }) => lead(id));
  const byId = new Map([...groups].map(([id, accounts]) => [id, combine(id, accounts)]));
  return { byId, broken };
}
