import { LOG } from '../exchange/hook/hook.ts';
import { PATIENCE } from '../exchange/hook/retry.ts';
import { hookEventOf, payloadOf } from '../exchange/hook/told.ts';
import type { TargetEvent } from '../targets/event.ts';
import { targetSchema } from '../targets/schema.ts';
import { eventSchema } from '../targets/work-schema.ts';
import { getAccount } from './accounts.ts';
import type { Name, Store } from './database.ts';
import { changeHookPlan, type HookPlan, type OutboxRow, outboxOf, readHookPlan } from './hook.ts';
import { parseAll } from './read.ts';

const TABLES: readonly Name[] = ['meta', 'events', 'targets', 'accounts', 'joins', 'outbox', 'setAside'];

/** What is as old is looked at no more: longer than anything waits, so that what is taken back meanwhile is seen. */
const WINDOW = PATIENCE + 86_400_000;

/**
 * Brings the outbox in line with the list's history, which is written with each act: so nothing is lost however the worker
 * ends, and nothing comes twice, for a row goes by its event's id and stays for longer than its event is looked at.
 */
export function fillOutbox(store: Store, now: number): Promise<void> {
  return store.write(TABLES, async (store) => {
    const plan = await readHookPlan(store);
    if (!plan) return;
    const rows = await outboxOf(store);
    const known = new Map(rows.map((row) => [row.id, row]));
    for (const event of await eventsSince(store, plan.since)) {
      const row = known.get(event.id);
      if (row?.state === 'waiting' && event.undoneAt !== undefined)
        await store.outbox.put({ ...row, state: 'back' });
      const fresh = row ? undefined : await rowOf(store, event, plan);
      if (fresh) await store.outbox.put(fresh);
    }
    // A clock that was set back must not hide what is done until then.
    const since = Math.max(Math.min(plan.since, now), now - WINDOW);
    for (const { id, at, state } of rows.slice(0, -LOG))
      if (at < plan.since && state !== 'waiting') await store.outbox.delete(id);
    if (since !== plan.since && isWorthIt(plan.since, since))
      await changeHookPlan(store, (plan) => plan && { ...plan, since });
  });
}

/** A window that moves is written once an hour, not at every look. */
function isWorthIt(was: number, is: number): boolean {
  return is < was || is - was > 3_600_000;
}

/** Most of a history of years is older: it is told apart before it is parsed. */
async function eventsSince(store: Store, since: number): Promise<TargetEvent[]> {
  const rows = await store.events.getAll();
  return parseAll(
    rows.filter((row) => row instanceof Object && Number(Reflect.get(row, 'at')) >= since),
    eventSchema,
  ).values;
}

async function rowOf(store: Store, event: TargetEvent, { events }: HookPlan): Promise<OutboxRow | undefined> {
  const is = hookEventOf(event);
  if (!is || !events.includes(is) || event.undoneAt !== undefined) return undefined;
  const { id, accountId, at } = event;
  const [target] = parseAll([await store.targets.get(accountId)], targetSchema).values;
  if (!target) return undefined;
  const name = (await getAccount(store, accountId))?.label ?? accountId;
  const body = JSON.stringify(payloadOf(event, is, name, target));
  return { id, event: is, name, at, state: 'waiting', tries: 0, body };
}
