import type { Refusal } from '../targets/plan.ts';
import { planUndo } from '../targets/plan-undo.ts';
import type { Target } from '../targets/target.ts';
import type { Touch } from '../targets/touch.ts';
import { touchSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { ACT_TABLES, type Act, type Acted, eventsUnder, saidOf, theirs } from './list-acts.ts';
import { parseAll } from './read.ts';
import { readSettings } from './settings.ts';
import { allTargets } from './targets.ts';

/** Takes back what a key did (`planUndo`); its touches were never made. Taken back twice, it is taken back once. */
export function undoOnList(store: Store, { key, today, now }: Act): Promise<Acted> {
  return store.write(ACT_TABLES, async (store) => {
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
