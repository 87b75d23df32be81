import type { Account } from '../account/account.ts';
import type { Fit } from '../fit/fit.ts';
import { type Plan, planAdd, planRestore } from '../targets/add.ts';
import { dayAt } from '../targets/day.ts';
import type { EventKind } from '../targets/event.ts';
import type { ListPlan, Present, Refusal } from '../targets/plan.ts';
import type { Stood, Target } from '../targets/target.ts';
import { getAccount, putAccount } from './accounts.ts';
import { leadOf } from './company.ts';
import type { Store } from './database.ts';
import { type Acted, actOnList } from './list-acts.ts';
import { getTarget } from './targets.ts';

/** What putting a company on the list came to: the target as it stands on disk, or why not. */
export type Placed = { ok: true; target: Target } | Refusal;

/**
 * Puts an account on the list. Safe to repeat, at once or later: an account is on the list once. The room is counted
 * in the same transaction; an account that is not stored yet (its page could not be read) is stored with it.
 *
 * @param adding the account, its fit, what to measure it by later, the page's address, and epoch milliseconds.
 */
export function addTarget(
  store: Store,
  adding: { account: Account; fit: Fit; was?: Stood; from: string; now: number },
): Promise<Placed> {
  const { id } = adding.account;
  return placed(store, id, adding.now, async ({ targets, cap }, store) => {
    const plan = planAdd({ ...adding, cap, existing: targets });
    if (plan.ok && !(await getAccount(store, id))) await putAccount(store, adding.account);
    return stepTo(plan, targets, 'add');
  });
}

/** Takes an account off the list; its target is kept for undo. Returns the target, undefined where there was none. */
export async function removeTarget(
  store: Store,
  accountId: string,
  now: number,
): Promise<Target | undefined> {
  const id = await leadOf(store, accountId);
  await act(store, now, ({ targets }) => {
    const before = targets.find((one) => one.accountId === id);
    if (!before || before.removedAt !== undefined) return { ok: true, steps: [] };
    return { ok: true, steps: [{ what: 'remove', before, after: { ...before, removedAt: now } }] };
  });
  return getTarget(store, id);
}

/** Undoes `removeTarget`. Refused where the list filled up meanwhile or nothing is left to put back. */
export async function restoreTarget(store: Store, accountId: string, now: number): Promise<Placed> {
  const id = await leadOf(store, accountId);
  return placed(store, id, now, async ({ targets, cap }, store) => {
    const target = targets.find((each) => each.accountId === id);
    if (!target)
      return {
        ok: false,
        code: 'gone',
        sentence: 'This company was never on your list: open its site to add it.',
      };
    const account = await getAccount(store, id);
    return stepTo(planRestore(target, targets, account?.label ?? id, { cap }), targets, 'restore');
  });
}

function stepTo(plan: Plan, targets: readonly Target[], what: EventKind): ListPlan {
  if (!plan.ok) return { ...plan, code: 'full' };
  const after = plan.target;
  const before = targets.find(({ accountId }) => accountId === after.accountId);
  if (before === after) return { ok: true, steps: [] };
  return { ok: true, steps: [before ? { what: 'restore', before, after } : { what, after }] };
}

type PlanFor = (present: Present, store: Store) => ListPlan | Promise<ListPlan>;

/** These acts are what they do: done again under another key, they do nothing. */
function act(store: Store, now: number, planFor: PlanFor): Promise<Acted> {
  return actOnList(store, { key: crypto.randomUUID(), today: dayAt(now), now }, planFor);
}

async function placed(store: Store, id: string, now: number, planFor: PlanFor): Promise<Placed> {
  const acted = await act(store, now, planFor);
  if (!acted.ok) return acted;
  const target = await getTarget(store, id);
  if (!target) throw new Error(`The target of ${id} was written and cannot be read.`);
  return { ok: true, target };
}
