import { accountSchema } from '../account/schema.ts';
import type { RestorePreview } from '../exchange/backup/plan.ts';
import { type BackupTable, TABLES } from '../exchange/backup/tables.ts';
import { onList, overSentence } from '../targets/capacity.ts';
import { isSame } from '../targets/plan.ts';
import { targetSchema } from '../targets/schema.ts';
import { eventSchema } from '../targets/work-schema.ts';
import { putAccount } from './accounts.ts';

import { openStore, type Store } from './database.ts';
import { parseAll } from './read.ts';
import { type Rule, restoreRules } from './restore-rules.ts';
import { MADE_AT, SET_OUT } from './set-out.ts';
import { readSettings } from './settings.ts';

/** What a table's records are to the rep. */
const WHAT: Record<BackupTable, string> = {
  accounts: 'Companies',
  targets: 'Targets',
  touches: 'Touches',
  events: 'History',
  persons: 'People',
  icps: 'Profiles',
  icpVersions: 'Profiles’ versions',
  says: 'Your own words',
  corrections: 'Your own words',
  refusals: 'Your own words',
  joins: 'Same company or not',
  apart: 'Same company or not',
  imports: 'Imports',
  meta: 'Settings',
  setAside: 'Kept aside',
};

type Count = Omit<RestorePreview['rows'][number], 'what'>;

/** All that lies set out, by table. */
type There = Record<BackupTable, unknown[]>;

/** What would come of bringing in what is set out; nothing is written. */
export async function lookAtSetOut(store: Store): Promise<RestorePreview> {
  const { madeAt, there } = await readSetOut();
  return store.read(TABLES, (store) => merged(store, there, madeAt, false));
}

/** Brings in what is set out: all of it or, where anything fails, nothing. Brought in twice, it is brought in once. */
export async function bringIn(store: Store): Promise<RestorePreview> {
  const { madeAt, there } = await readSetOut();
  return store.write(TABLES, (store) => merged(store, there, madeAt, true));
}

async function readSetOut(): Promise<{ madeAt: number; there: There }> {
  return openStore(SET_OUT).read(TABLES, async (store) => {
    const tables: [BackupTable, unknown[]][] = [];
    for (const table of TABLES) tables.push([table, await store[table].getAll()]);
    const there = Object.fromEntries(tables) as There;
    const isMark = (record: unknown) => Object(record).key === MADE_AT;
    const madeAt = Number(Object(there.meta.find(isMark)).value ?? 0);
    there.meta = there.meta.filter((record) => !isMark(record));
    return { madeAt, there };
  });
}

/** Inside a transaction over all tables of a backup. */
async function merged(
  store: Store,
  there: There,
  madeAt: number,
  isWriting: boolean,
): Promise<RestorePreview> {
  const counts = new Map<string, Count>();
  const rules = restoreRules({
    here: lastActs(await store.events.getAll()),
    there: lastActs(there.events),
  });
  const brought: unknown[] = [];
  for (const table of TABLES) {
    const count = counts.get(WHAT[table]) ?? { added: 0, changed: 0, same: 0, kept: 0, unread: 0 };
    counts.set(WHAT[table], count);
    for (const record of there[table]) {
      const merged =
        table === 'setAside'
          ? await aside(store, record)
          : await mergeOne(store, table, record, rules[table]);
      count[merged.is] += 1;
      if (isWriting) await merged.write?.();
      if (table === 'targets' && merged.record) brought.push(merged.record);
    }
  }
  const rows = [...counts].map(([what, count]) => ({ what, ...count }));
  return { madeAt, rows: rows.filter(isAny), notes: await notesOn(store, brought) };
}

/** What comes of one record, and how it is brought about. */
interface Merged {
  is: keyof Count;
  /** As it will stand, where it is not as it stands. */
  record?: unknown;
  write?: () => Promise<void>;
}

async function mergeOne(
  store: Store,
  table: Exclude<BackupTable, 'setAside'>,
  record: unknown,
  { schema, choose }: Rule,
): Promise<Merged> {
  const theirs = schema.safeParse(record);
  if (!theirs.success) return aside(store, { table, record, reason: 'could not be read' });
  const key = String(Object(record)[store[table].key]);
  const write = (value: unknown) => () => put(store, table, value);
  const found = await store[table].get(key);
  if (found === undefined) return { is: 'added', record, write: write(record) };
  const ours = schema.safeParse(found);
  // What cannot be read here is set aside by whoever asks for it: until then it stays.
  if (!ours.success) return { is: 'kept' };
  if (isSame(ours.data, theirs.data)) return { is: 'same' };
  // Both were parsed by the schema that the rule names.
  const chosen = choose(ours.data as never, theirs.data as never);
  if (isSame(ours.data, chosen)) return { is: 'kept' };
  return { is: 'changed', record: chosen, write: write(chosen) };
}

/** Every record goes to the table it came from; accounts with the keys that they are looked up by. */
function put(store: Store, table: BackupTable, record: unknown): Promise<void> {
  if (table === 'accounts') return putAccount(store, accountSchema.parse(record));
  const rows: { put(record: never): Promise<void> } = store[table];
  return rows.put(record as never);
}

/** What nobody can read is kept as it is, once. @param told as in that table: which table it is of, the record, the reason. */
async function aside(store: Store, told: unknown): Promise<Merged> {
  const { table = '', key = '', record, reason = '', at = 0 } = Object(told);
  const kept = (await store.setAside.getAll()).map(Object);
  if (kept.some((one) => one.table === table && isSame(one.record, record))) return { is: 'same' };
  return { is: 'unread', write: () => put(store, 'setAside', { table, key, record, reason, at }) };
}

/** When anything was last done, or taken back, by account. */
function lastActs(events: readonly unknown[]): Map<string, number> {
  const acts = new Map<string, number>();
  for (const { accountId, at, undoneAt = 0 } of parseAll(events, eventSchema).values)
    acts.set(accountId, Math.max(acts.get(accountId) ?? 0, at, undoneAt));
  return acts;
}

/** @param brought targets that will stand otherwise than now. */
async function notesOn(store: Store, brought: readonly unknown[]): Promise<string[]> {
  const now = parseAll(await store.targets.getAll(), targetSchema).values;
  const next = parseAll(brought, targetSchema).values;
  const after = new Map([...now, ...next].map((target) => [target.accountId, target]));
  const joined = new Set(await store.joins.getAllKeys());
  const theirs = [...after.values()].filter(({ accountId }) => !joined.has(accountId));
  const over = overSentence(onList(theirs).length, (await readSettings(store)).cap);
  return over === undefined ? [] : [over];
}

function isAny({ what: _, ...counts }: RestorePreview['rows'][number]): boolean {
  return Object.values(counts).some((count) => count > 0);
}
