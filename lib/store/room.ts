import { planChoose, planSwap, type Wished } from '../targets/choose.ts';
import type { Chosen } from '../targets/event.ts';
import type { Step } from '../targets/plan.ts';
import { getAccount, putAccount } from './accounts.ts';
import { leadOf } from './company.ts';
import type { Store } from './database.ts';
import { type Act, type Acted, actOnList } from './list-acts.ts';

/** Puts companies on the list, as many as have room, in one act. `left`: those not on it by this act, and why. */
export async function chooseTargets(
  store: Store,
  act: Act,
  wished: readonly Wished[],
): Promise<{ acted: Acted; left: Chosen['left'] }> {
  let planned: Chosen['left'] | undefined;
  const acted = await actOnList(store, act, async ({ targets, cap }, store) => {
    const { steps, left, note } = planChoose(
      wished.map((one) => ({ ...one, cap })),
      targets,
    );
    planned = left;
    await keepAccounts(store, steps, wished);
    return { ok: true, steps, ...(note !== undefined && { note }) };
  });
  return { acted, left: planned ?? leftBy(acted, wished) };
}

/** A company takes a target's place, in one act. */
export function swapTargets(store: Store, act: Act, out: string, wished: Wished): Promise<Acted> {
  return actOnList(store, act, async ({ targets, cap }, store) => {
    const plan = planSwap(await leadOf(store, out), { ...wished, cap }, targets);
    if (plan.ok) await keepAccounts(store, plan.steps, [wished]);
    return plan;
  });
}

/** A company whose page could not be read has no account until it is on the list. */
async function keepAccounts(store: Store, steps: readonly Step[], wished: readonly Wished[]): Promise<void> {
  const added = new Set(steps.map(({ after }) => after.accountId));
  for (const { account } of wished)
    if (added.has(account.id) && !(await getAccount(store, account.id))) await putAccount(store, account);
}

/** Asked again, what the act left then is told without the list as it was. */
function leftBy(acted: Acted, wished: readonly Wished[]): Chosen['left'] {
  const came = new Set(acted.ok ? acted.targets.map(({ accountId }) => accountId) : []);
  return wished
    .filter(({ account }) => !came.has(account.id))
    .map(({ from }) => ({ url: from, sentence: 'It found no room, or was on your list already.' }));
}
