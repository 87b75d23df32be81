import type { Day } from '../targets/day.ts';
import { type Changed, eventId, type TargetEvent } from '../targets/event.ts';
import { fieldsOf, type ListPlan, type Present, type Refusal, type Step } from '../targets/plan.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import { eventSchema } from '../targets/work-schema.ts';
import type { Name, Store } from './database.ts';
import { parseAll } from './read.ts';
import { readSettings } from './settings.ts';
import { allTargets } from './targets.ts';

/** Tables that an act on the list may write. */
export const ACT_TABLES: readonly Name[] = [
  'targets',
  'accounts',
  'joins',
  'touches',
  'events',
  'meta',
  'setAside',
];

/** An act as it was asked for: when, under which key. */
export interface Act {
  key: string;
  /** Of the rep's calendar. */
  today: Day;
  /** Epoch milliseconds. */
  now: number;
}

/** What an act came to, or why it was refused; then nothing was changed. */
export type Acted = ({ ok: true } & Changed) | Refusal;

/**
 * Does one act of the rep's on the list: reads it, plans, and writes targets, touches and history, all in one transaction. Asked
 * again under the same key, it does nothing and answers what stands. A step that changes nothing is none.
 *
 * @param planFor may ask the store that it is handed, and nothing else.
 */
export function actOnList(
  store: Store,
  { key, today, now }: Act,
  planFor: (present: Present, store: Store) => ListPlan | Promise<ListPlan>,
): Promise<Acted> {
  return store.write(ACT_TABLES, async (store) => {
    const done = await eventsUnder(store, key);
    const targets = await allTargets(store);
    if (done.length > 0) return { ok: true, key, targets: theirs(targets, done) };
    const { cap } = await readSettings(store);
    const plan = await planFor({ targets, cap, today, now }, store);
    if (!plan.ok) return plan;
    const steps = plan.steps.filter(isAny);
    for (const step of steps) await take(store, step, { key, now });
    return {
      ok: true,
      key,
      targets: steps.map(({ after }) => after),
      ...(plan.note === undefined ? {} : { note: plan.note }),
    };
  });
}

/** Whether a step does anything: a status or a text said again leaves all as it is. */
function isAny(step: Step): boolean {
  return !step.before || step.touch !== undefined || Object.keys(fieldsOf(step)).length > 0;
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

/** What was logged, apart from when and for whom. */
export function saidOf({ kind, outcome, line }: Touch) {
  return { kind, ...(outcome && { outcome }), ...(line && { line }) };
}

/** What was done under a key; nothing of it yet where there is none. */
export async function eventsUnder(store: Store, key: string): Promise<TargetEvent[]> {
  return parseAll(await store.events.where('key', key), eventSchema).values;
}

/** The targets that events tell of. */
export function theirs(targets: readonly Target[], events: readonly TargetEvent[]): Target[] {
  const ids = new Set(events.map(({ accountId }) => accountId));
  return targets.filter(({ accountId }) => ids.has(accountId));
}
