import type { MergedRows } from '../exchange/backup/merge-rows.ts';
import type { Rows } from '../exchange/backup/rows.ts';
import { isTheReps, LISTS } from '../exchange/backup/tables.ts';
import { isSame } from '../targets/plan.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';
import type { Aside } from './restore-aside.ts';
import type { Counts } from './restore-count.ts';
import { ROW_SCHEMAS } from './restore-schemas.ts';

/** How a restore goes. */
export interface Going {
  counts: Counts;
  aside: Aside;
  isWriting: boolean;
}

/** All lists of a database: what can be read, what cannot, and what was set aside. */
interface ReadRows {
  rows: Rows;
  broken: Record<keyof Rows, unknown[]>;
  aside: unknown[];
}

type ListName = keyof Rows;
const NAMES = LISTS.filter((table) => table !== 'setAside');

export function readRows(store: Store): Promise<ReadRows> {
  return store.read(LISTS, async (store) => {
    const raw = await Promise.all(NAMES.map((table) => store[table].getAll()));
    const parsed = NAMES.map((table, at) => {
      const records = (raw[at] ?? []).filter((record) => isTheReps(table, record));
      return [table, parseAll<unknown>(records, ROW_SCHEMAS[table])] as const;
    });
    // Each list was read by the schema of its name.
    const rows = Object.fromEntries(parsed.map(([table, { values }]) => [table, values])) as unknown as Rows;
    const broken = Object.fromEntries(parsed.map(([table, all]) => [table, all.broken]));
    return { rows, broken: broken as Record<ListName, unknown[]>, aside: await store.setAside.getAll() };
  });
}

/** Writes and counts what a plan comes to, list by list. */
export async function bringRows(
  store: Store,
  { here, there, plan }: { here: ReadRows; there: ReadRows; plan: MergedRows },
  going: Going,
): Promise<void> {
  for (const table of NAMES) {
    const side = (all: ReadRows | MergedRows) => byKey(store, table, all.rows[table]);
    const broken = byKey(store, table, here.broken[table]);
    await bringTable(store, table, { here: side(here), there: side(there), next: side(plan), broken }, going);
    for (const record of there.broken[table]) {
      const key = keyOf(store, table, record);
      const isNew = await going.aside.put({ table, key, record, reason: 'Came so with a backup.' });
      going.counts.add(table, isNew ? 'unread' : 'same');
    }
  }
  if (!going.isWriting) return;
  for (const key of plan.gone.icps) await store.icps.delete(key);
  for (const key of plan.gone.touches) await store.touches.delete(key);
}

type ByKey = ReadonlyMap<string, unknown>;

async function bringTable(
  store: Store,
  table: ListName,
  { here, there, next, broken }: { here: ByKey; there: ByKey; next: ByKey; broken: ByKey },
  { counts, aside, isWriting }: Going,
): Promise<void> {
  for (const [key, given] of next) {
    // Written in the order that everything here is read in.
    const record =
      given === there.get(key) || given === here.get(key) ? given : ROW_SCHEMAS[table].parse(given);
    const known = here.get(key);
    const stays = known !== undefined && isSame(known, record);
    if (there.has(key)) counts.add(table, wordFor(known, there.get(key), stays));
    if (stays || !isWriting) continue;
    if (broken.has(key)) await aside.giveWay(table, key, broken.get(key));
    const rows: { put(record: unknown): Promise<void> } = store[table];
    await rows.put(record);
  }
  // What does not come in: taken back, or told apart, here.
  for (const key of there.keys()) if (!next.has(key)) counts.add(table, 'kept');
}

function wordFor(known: unknown, there: unknown, stays: boolean): 'added' | 'changed' | 'same' | 'kept' {
  if (known === undefined) return 'added';
  if (!stays) return 'changed';
  return isSame(known, there) ? 'same' : 'kept';
}

function byKey(store: Store, table: ListName, records: readonly unknown[]): Map<string, unknown> {
  return new Map(records.map((record) => [keyOf(store, table, record), record]));
}

function keyOf(store: Store, table: ListName, record: unknown): string {
  return String(Object(record)[store[table].key]);
}
