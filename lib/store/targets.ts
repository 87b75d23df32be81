import type { Account } from '../account/account.ts';
import type { Fit } from '../fit/fit.ts';
import { type Plan, planAdd, planRestore } from '../targets/add.ts';
import { onList } from '../targets/capacity.ts';
import { type Listed, rowOf } from '../targets/row.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Outcome, Stood, Target } from '../targets/target.ts';
import { getAccount, putAccount } from './accounts.ts';
import { leadOf } from './company.ts';
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

/**
 * Puts an account on the list. Safe to repeat, at once or later: an account is on the list once. The room is counted
 * in the same transaction; an account that is not stored yet (its page could not be read) is stored with it.
 *
 * @param adding the account, its fit, what to measure it by later, the page's address, epoch milliseconds, and the room where it is not the default.
 * @returns the target as it stands on disk, or a sentence saying why it was refused.
 */
export function addTarget(
  store: Store,
  adding: { account: Account; fit: Fit; was?: Stood; from: string; now: number; cap?: number },
): Promise<Plan> {
  return act(store, async (store, existing) => {
    const plan = planAdd({ ...adding, existing });
    const stored = await getAccount(store, adding.account.id);
    if (plan.ok && !stored) await putAccount(store, adding.account);
    return plan;
  });
}

/** Takes an account off the list; its target is kept for undo. Returns the target, undefined where there was none. */
export function removeTarget(store: Store, accountId: string, now: number): Promise<Target | undefined> {
  return writing(store, async (store) => {
    const target = await getTarget(store, await leadOf(store, accountId));
    if (!target || target.removedAt !== undefined) return target;
    const removed = { ...target, removedAt: now };
    await store.targets.put(removed);
    return removed;
  });
}

/**
 * Keeps what came of a target, or takes it back: on the list or taken off. Said twice, it stays as it was said first.
 *
 * @param was what to measure it by where nothing was kept when it was added.
 * @returns the target as it was before; undefined where there is none.
 */
export function setOutcome(
  store: Store,
  accountId: string,
  outcome: Outcome | undefined,
  was?: Stood,
): Promise<Target | undefined> {
  return writing(store, async (store) => {
    const before = await getTarget(store, await leadOf(store, accountId));
    if (!before || before.outcome?.is === outcome?.is) return before;
    const { outcome: _, ...rest } = before;
    await store.targets.put({ ...(was && { was }), ...rest, ...(outcome && { outcome }) });
    return before;
  });
}

/** Undoes `removeTarget`. Refused where the list filled up meanwhile or nothing is left to put back. */
export function restoreTarget(store: Store, accountId: string, cap?: number): Promise<Plan> {
  return act(store, async (store, existing) => {
    const lead = await leadOf(store, accountId);
    const target = existing.find((each) => each.accountId === lead);
    if (!target)
      return { ok: false, sentence: 'This company was never on your list: open its site to add it.' };
    const account = await getAccount(store, accountId);
    return planRestore(target, existing, account?.label ?? accountId, cap);
  });
}

/** Reads the list, plans, and writes the plan, all in one transaction. */
function act(store: Store, planFor: (store: Store, existing: Target[]) => Promise<Plan>): Promise<Plan> {
  return writing(store, async (store) => {
    const plan = await planFor(store, await allTargets(store));
    if (plan.ok) await store.targets.put(plan.target);
    return plan;
  });
}

function writing<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  return store.write(['targets', 'accounts', 'joins', 'setAside'], work);
}
