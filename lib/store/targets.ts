import { onList } from '../targets/capacity.ts';
import { type Listed, rowOf } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Target } from '../targets/target.ts';
import { getAccount } from './accounts.ts';
import type { Store } from './database.ts';
import { readAll, readOne } from './read.ts';

/** A company's target, taken off or not, by the account it goes by; undefined where there is none or it could not be read. */
export function getTarget(store: Store, accountId: string): Promise<Target | undefined> {
  return readOne(store, 'targets', accountId, targetSchema);
}

/**
 * All targets, those taken off included. While an account is joined to another, the company's target is the other's:
 * its own waits, untouched, for the day they are parted.
 */
export async function allTargets(store: Store): Promise<Target[]> {
  const targets = await readAll(store, 'targets', targetSchema);
  const joined = new Set(await store.joins.getAllKeys());
  return targets.filter(({ accountId }) => !joined.has(accountId));
}

/** What is on the list now, newest first, each with its account where that can be read. */
export async function listTargets(store: Store): Promise<Listed[]> {
  const listed = onList(await allTargets(store)).sort((a, b) => b.addedAt - a.addedAt);
  const accounts = await Promise.all(listed.map(({ accountId }) => getAccount(store, accountId)));
  return listed.map((target, at) => rowOf(target, accounts[at]));
}
