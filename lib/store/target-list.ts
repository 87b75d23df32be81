import { combine } from '../account/combine.ts';
import { type Join, joinSchema, leads } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import { onList } from '../targets/capacity.ts';
import { type Listed, rowOf } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Store } from './database.ts';
import { newestOf } from './icps.ts';
import { parseAll } from './read.ts';

/** The list as stored, all of it as it was at one moment. */
export interface StoredList {
  /** Newest first. */
  rows: Listed[];
  /** Undefined until one was stored, or where it could not be read. */
  icp?: Icp;
  /** Every account that it tells of, those joined to others included. */
  accountIds: string[];
  /** Records that could not be read, set aside already or still in place. */
  unread: number;
}

/** Reads the list. It only reads: what is broken is counted here, and set aside by whoever asks for that record. */
export function readTargetList(store: Store): Promise<StoredList> {
  return store.read(['targets', 'accounts', 'joins', 'icps', 'setAside'], async (store) => {
    const targets = parseAll(await store.targets.getAll(), targetSchema);
    const joins = parseAll(await store.joins.getAll(), joinSchema);
    const joined = new Set(joins.values.map(({ id }) => id));
    const listed = onList(targets.values.filter(({ accountId }) => !joined.has(accountId)));
    const accounts = await accountsOf(
      store,
      listed.map(({ accountId }) => accountId),
      joins.values,
    );
    const icps = parseAll(await store.icps.getAll(), icpSchema);
    const icp = newestOf(icps.values);
    const broken = [targets, joins, accounts, icps].reduce((sum, each) => sum + each.broken.length, 0);
    return {
      rows: listed
        .sort((a, b) => b.addedAt - a.addedAt)
        .map((target) => rowOf(target, accounts.byId.get(target.accountId))),
      ...(icp && { icp }),
      accountIds: [...accounts.ids],
      unread: broken + (await store.setAside.count()),
    };
  });
}

/** Each company with all that was joined to it, by the account it goes by. */
async function accountsOf(store: Store, ids: readonly string[], joins: readonly Join[]) {
  const lead = leads(joins);
  const listed = new Set(ids);
  const parts = joins.map(({ id }) => id).filter((id) => listed.has(lead(id)));
  const asked = new Set([...ids, ...parts]);
  const found = await Promise.all([...asked].map((id) => store.accounts.get(id)));
  const { values, broken } = parseAll(
    found.filter((record) => record !== undefined),
    accountSchema,
  );
  const groups = Map.groupBy(values, ({ id }) => lead(id));
  const byId = new Map([...groups].map(([id, accounts]) => [id, combine(id, accounts)]));
  return { ids: asked, byId, broken };
}
