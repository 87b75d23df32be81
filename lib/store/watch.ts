import { combine } from '../account/combine.ts';
import { type Join, joinSchema, leads } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import { onList } from '../targets/capacity.ts';
import { rowOf, type TargetRow } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import { type Change, type Observer, watch } from './changes.ts';
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
 *
 * @returns ends the watching.
 */
export function watchTargets(store: Store, observer: Observer<TargetList>): () => void {
  let shown = new Set<string>();
  const ask = async () => {
    const { list, ids } = await store.read(['targets', 'accounts', 'joins', 'icps', 'setAside'], readList);
    shown = ids;
    return list;
  };
  const concerns = ({ table, key }: Change) => table !== 'accounts' || shown.has(key);
  return watch(store.name, { ask, concerns }, observer);
}

/** The list, and of which accounts it tells. */
async function readList(store: Store): Promise<{ list: TargetList; ids: Set<string> }> {
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
  const list = {
    rows: listed
      .sort((a, b) => b.addedAt - a.addedAt)
      .map((target) => rowOf(target, accounts.byId.get(target.accountId))),
    ...(icp && { icp }),
    unread: broken + (await store.setAside.count()),
  };
  return { list, ids: accounts.ids };
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
