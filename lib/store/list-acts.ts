import { type Changed, eventId, type TargetEvent } from '../targets/event.ts';
import { fieldsOf, type ListPlan, type Present, type Refusal, type Step } from '../targets/plan.ts';
import { planUndo } from '../targets/plan-undo.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';
import type { Name, Store } from './database.ts';
import { parseAll } from './read.ts';
import { readSettings } from './settings.ts';
import { allTargets } from './targets.ts';

/** Tables that an act on the list may write. */
const TABLES: readonly Name[] = ['targets', 'accounts', 'joins', 'touches', 'events', 'meta', 'setAside'];

/** An act as it was asked for: when, under which key. */
export interface Act {
  key: string;
  /** Of the rep's calendar. */
  today: string;
  /** Epoch milliseconds. */
  now: number;
}

/** What an act came to, or why it was refused; then nothing was changed. */
export type Acted = ({ ok: true } & Changed) | Refusal;

/**
 * Does one act of the rep's on the list: reads it, plans, and writes targets, touches and history, all in one transaction. Asked
 * again under the same key, it does nothing and answers what stands.
 *
 * @param planFor may ask the store that it is handed, and nothing else.
 */
export function actOnList(
  store: Store,
  { key, today, now }: Act,
  planFor: (present: Present, store: Store) => ListPlan | Promise<ListPlan>,
): Promise<Acted> {
  return store.write(TABLES, async (store) => {
    const done = await eventsUnder(store, key);
    const targets = await allTargets(store);
    if (done.length > 0) return { ok: true, key, targets: theirs(targets, done) };
    const { cap } = await readSettings(store);
    const plan = await planFor({ targets, cap, today, now }, store);
    if (!plan.ok) return plan;
    for (const step of plan.steps) await take(store, step, { key, now });
    return {
      ok: true,
      key,
      targets: plan.steps.map(({ after }) => after),
      ...(plan.note === undefined ? {} : { note: plan.note }),
    };
  });
}

/** Takes back what a key did (`planUndo`); its touches were never made. Taken back twice, it is taken back once. */
export function undoOnList(store: Store, { key, today, now }: Act): Promise<Acted> {
  return store.write(TABLES, async (store) => {
    const events = await eventsUnder(store, key);
    const targets = await allTargets(store);
    if (events.length === 0) return nothingLeft();
    const open = events.filter(({ undoneAt }) => undoneAt === undefined);
    if (open.length === 0) return { ok: true, key, targets: theirs(targets, events) };
    const found = theirs(targets, open);
    if (open.some(({ accountId }) => !found.some((one) => one.accountId === accountId))) return joinedSince();
    const { cap } = await readSettings(store);
    const plan = planUndo(open, { targets, cap, today, now });
    if (!plan.ok) return plan;
    for (const event of open) await store.events.put({ ...event, undoneAt: now });
    const isTouch = open.some(({ touch }) => touch);
    if (isTouch) await store.touches.delete(key);
    const after: Target[] = [];
    for (const target of plan.after) {
      after.push(isTouch ? await withLast(store, target) : target);
      await store.targets.put(after.at(-1) ?? target);
    }
    return { ok: true, key, targets: after, ...(plan.note === undefined ? {} : { note: plan.note }) };
  });
}

/** The history is gone with its company, or nothing was done. */
function nothingLeft(): Refusal {
  return {
    ok: false,
    code: 'gone',
    sentence:
      'There is nothing left to take back: nothing was changed then, or the company was forgotten since, perhaps in another tab.',
  };
}

/** Its own target waits, untouched, for the day it is parted. */
function joinedSince(): Refusal {
  return {
    ok: false,
    code: 'gone',
    sentence: 'This company was joined to another since: part the two, then take this back.',
  };
}

/** A touch that is taken back after a later one was made counts no more, and comes back as the last by no other undo. */
async function withLast(store: Store, target: Target): Promise<Target> {
  const rows = await store.touches.where('accountId', target.accountId);
  const touches = parseAll(rows, touchSchema).values;
  const { last, ...rest } = target;
  if ((last?.nth ?? 0) === touches.length) return target;
  const newest = touches.reduce<Touch | undefined>(
    (best, one) => (best && best.at > one.at ? best : one),
    undefined,
  );
  return newest ? { ...rest, last: { ...saidOf(newest), on: newest.on, nth: touches.length } } : rest;
}

/** Writes one step with its history. Inside a transaction over the tables above. */
async function take(store: Store, step: Step, { key, now }: { key: string; now: number }): Promise<void> {
  const { what, after, touch } = step;
  const { accountId } = after;
  await store.targets.put(after);
  if (touch) await store.touches.put(touch);
  await store.events.put({
    id: eventId(key, accountId),
    key,
    accountId,
    what,
    at: now,
    fields: fieldsOf(step),
    ...(touch && { touch: saidOf(touch) }),
  });
}

function saidOf({ kind, outcome, line }: Touch) {
  return { kind, ...(outcome && { outcome }), ...(line && { line }) };
}

async function eventsUnder(store: Store, key: string): Promise<TargetEvent[]> {
  return parseAll(await store.events.where('key', key), eventSchema).values;
}

function theirs(targets: readonly Target[], events: readonly TargetEvent[]): Target[] {
  const ids = new Set(events.map(({ accountId }) => accountId));
  return targets.filter(({ accountId }) => ids.has(accountId));
}
