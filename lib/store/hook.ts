import * as z from 'zod/mini';
import { HOOK_EVENTS, type HookLine, type HookState, LOG } from '../exchange/hook/hook.ts';
import { delayAfter, isHopeless } from '../exchange/hook/retry.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

/** Of this browser alone: it stays out of every backup. */
const HOOK_PLAN = 'hook';

const moment = z.number().check(z.nonnegative());
const planSchema = z.object({
  address: z.string(),
  events: z.array(z.enum(HOOK_EVENTS)),
  paused: z.boolean(),
  secret: z.string(),
  /** Events from then on are looked at. */
  since: moment,
  /** Failures in a row, since when, and when the next try is. */
  fails: z.number(),
  failingSince: z.exactOptional(moment),
  nextAt: z.exactOptional(moment),
  problem: z.exactOptional(z.string()),
});
const SCHEMA = z.object({ key: z.literal(HOOK_PLAN), value: planSchema });

/** Where events go, which, and how it goes. */
export type HookPlan = z.output<typeof planSchema>;

const lineSchema = z.object({
  id: z.string(),
  event: z.enum([...HOOK_EVENTS, 'test']),
  name: z.string(),
  at: moment,
  state: z.enum(['waiting', 'sent', 'given up', 'back']),
  tries: z.number(),
  answer: z.exactOptional(z.string()),
  triedAt: z.exactOptional(moment),
  /** As it is sent, at every try the same. */
  body: z.string(),
});

/** An event in the outbox. */
export interface OutboxRow extends HookLine {
  body: string;
}

/** What became of a try. */
interface Ended {
  ok: boolean;
  words: string;
  gone?: true;
}

/** Undefined where the hook is off. */
export async function readHookPlan(store: Store): Promise<HookPlan | undefined> {
  return (await readOne(store, 'meta', HOOK_PLAN, SCHEMA))?.value;
}

/** Changes the plan by what it is; off forgets all that waits as well. */
export function changeHookPlan(
  store: Store,
  change: (before: HookPlan | undefined) => HookPlan | undefined,
): Promise<HookPlan | undefined> {
  return store.write(['meta', 'outbox', 'setAside'], async (store) => {
    const value = change(await readHookPlan(store));
    if (value) await store.meta.put({ key: HOOK_PLAN, value });
    else await Promise.all([store.meta.delete(HOOK_PLAN), store.outbox.clear()]);
    return value;
  });
}

/** Oldest first. */
export async function outboxOf(store: Store): Promise<OutboxRow[]> {
  const { values } = parseAll(await store.outbox.getAll(), lineSchema);
  return values.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** How it stands, for the rep: without the secret. */
export async function hookState(store: Store): Promise<HookState> {
  const plan = await readHookPlan(store);
  const rows = await outboxOf(store);
  const { address, events = [...HOOK_EVENTS], paused = false, nextAt, problem } = plan ?? {};
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  return {
    ...(address !== undefined && { address }),
    events,
    paused,
    waiting,
    ...(nextAt !== undefined && waiting > 0 && !paused && { nextAt }),
    ...(problem !== undefined && { problem }),
    log: rows
      .toReversed()
      .slice(0, LOG)
      .map(({ body: _, ...line }) => line),
  };
}

/** Notes how a try ended: kept for the log, tried again later, or given up. Noted twice, it is noted once more only in its count. */
export function noteTry(store: Store, id: string, { ok, words, gone }: Ended, now: number): Promise<void> {
  return store.write(['meta', 'outbox', 'setAside'], async (store) => {
    const plan = await readHookPlan(store);
    const row = await readOne(store, 'outbox', id, lineSchema);
    if (!plan || !row) return;
    const tried: OutboxRow = { ...row, tries: row.tries + 1, answer: words, triedAt: now };
    if (ok) {
      await store.outbox.put({ ...tried, state: 'sent' });
      return store.meta.put({ key: HOOK_PLAN, value: atRest(plan) });
    }
    await store.outbox.put(row.event === 'test' ? { ...tried, state: 'given up' } : tried);
    if (row.event === 'test') return;
    const failed = afterFailure(plan, words, now);
    for (const each of await outboxOf(store))
      if (each.state === 'waiting' && isHopeless(each.at, failed.failingSince, now))
        await store.outbox.put({ ...each, state: 'given up' });
    const value = gone ? { ...atRest(plan), paused: true, problem: GONE } : failed;
    await store.meta.put({ key: HOOK_PLAN, value });
  });
}

const GONE = 'The address answered 410: it wants no more. Sending is paused; change the address or go on.';

/** As if nothing had ever failed. */
export function atRest(plan: HookPlan): HookPlan {
  const { failingSince: _, nextAt: _next, problem: _problem, ...rest } = plan;
  return { ...rest, fails: 0 };
}

function afterFailure(plan: HookPlan, words: string, now: number): HookPlan & { failingSince: number } {
  const fails = plan.fails + 1;
  const failingSince = plan.failingSince ?? now;
  return { ...plan, fails, failingSince, nextAt: now + delayAfter(fails), problem: `${words}.` };
}

/** Lets go of the log and of what waits; nothing of it comes back. */
export async function clearOutbox(store: Store, now: number): Promise<void> {
  await store.write(['meta', 'outbox', 'setAside'], async (store) => {
    const plan = await readHookPlan(store);
    await store.outbox.clear();
    if (plan) await store.meta.put({ key: HOOK_PLAN, value: { ...atRest(plan), since: now } });
  });
}
