import * as z from 'zod/mini';
import { dayAt } from '../targets/day.ts';
import { isChunk } from '../targets/prospects/chunk.ts';
import { basisOf } from '../targets/prospects/make.ts';
import { type Edit, homeOf, rewritten } from '../targets/prospects/rewrite.ts';
import type { Store } from './database.ts';
import { type By, type Made, rowsMade } from './prospects-made.ts';
import { readOne } from './read.ts';
import { ALL_ROWS } from './stale.ts';

/** How far the table is. */
const stateSchema = z.object({
  key: z.literal('prospects'),
  value: z.object({
    /** `basisOf` the profiles that rows are made by. */
    basis: z.string(),
    /** The day as of which their timing is. */
    day: z.string(),
    /** After this account all rows are still to be made by them; absent where none is. */
    next: z.exactOptional(z.string()),
    /** Accounts whose rows were made since they all are. */
    done: z.number(),
  }),
});
type State = z.infer<typeof stateSchema>['value'];

/** Accounts at a go: some tens of milliseconds. And chunks, which keep writers waiting for a few milliseconds each. */
const AT_A_GO = { accounts: 100, chunks: 5 };
/** After all ids. */
const END = '\uffff';

/**
 * Brings the prospects' table up to date, some rows at a time: first those whose company changed, then all that other profiles
 * than those in use made.
 *
 * @param goesOn asked after every so many rows.
 * @returns how many rows are still stale, of all; where none is, all are not counted.
 */
export async function refreshTable(
  store: Store,
  by: By,
  goesOn: () => Promise<boolean>,
): Promise<{ left: number; of: number }> {
  const state = await stateFor(store, by);
  while ((await someStale(store, state, by)) || (await someNext(store, state, by))) {
    if (!(await goesOn())) break;
  }
  const stale = await store.stale.count();
  if (stale === 0 && state.next === undefined) return { left: 0, of: 0 };
  const all = await store.accounts.count();
  // Whether none comes after the last is still to be seen.
  const ahead = state.next === undefined ? 0 : Math.max(1, all - state.done);
  return { left: stale + ahead, of: Math.max(stale + ahead, all) };
}

/** With other profiles, all begins anew; on another day, what timing may have faded. */
async function stateFor(store: Store, { icps, now }: By): Promise<State> {
  const [basis, day] = [basisOf(icps), dayAt(now)];
  const known = (await readOne(store, 'meta', 'prospects', stateSchema))?.value;
  if (known?.basis !== basis || (await store.stale.get(ALL_ROWS)))
    return begun(store, { basis, day, next: '', done: 0 });
  if (known.day !== day) {
    await markFading(store);
    await store.meta.put({ key: 'prospects', value: { ...known, day } });
  }
  return { ...known, day };
}

/** What was stale before is made anew with all else. */
function begun(store: Store, state: State): Promise<State> {
  return store.write(['stale', 'meta'], async (store) => {
    await store.stale.clear();
    await store.meta.put({ key: 'prospects', value: state });
    return state;
  });
}

/** Time alone makes no timing better: only rows with signs are made anew. */
async function markFading(store: Store): Promise<void> {
  for (const chunk of (await store.prospects.getAll()).filter(isChunk)) {
    const ids = chunk.ids.split('\n').filter((_, row) => (chunk.digits[row] ?? 3) < 3);
    await store.write(['stale'], async (store) => {
      for (const id of ids) await store.stale.put({ id, mark: 0 });
    });
  }
}

const markSchema = z.object({ id: z.string(), mark: z.number() });
type Mark = z.infer<typeof markSchema>;

/** Makes some rows that are marked as stale. @returns whether there were any. */
async function someStale(store: Store, state: State, by: By): Promise<boolean> {
  const froms = await store.prospects.getAllKeys();
  const homes = new Set<string>();
  const marks: Mark[] = [];
  for (const record of await store.stale.after('', AT_A_GO.accounts)) {
    const mark = markSchema.parse(record);
    homes.add(homeOf(mark.id, froms));
    if (homes.size > AT_A_GO.chunks) break;
    marks.push(mark);
  }
  if (marks.length === 0) return false;
  const ids = marks.map(({ id }) => id);
  const records = await store.read(['accounts'], (store) =>
    Promise.all(ids.map((id) => store.accounts.get(id))),
  );
  const made = await rowsMade(store, ids, new Map(ids.map((id, at) => [id, records[at]])), by);
  await keep(store, state, made, { marks });
  return true;
}

/** Makes the next rows of those that are all to be made anew. @returns whether there were any. */
async function someNext(store: Store, state: State, by: By): Promise<boolean> {
  const { next } = state;
  if (next === undefined) return false;
  const found = (await store.accounts.after(next, AT_A_GO.accounts)).flatMap((record) =>
    record instanceof Object && 'id' in record ? [[String(record.id), record] as const] : [],
  );
  const isEnd = found.length < AT_A_GO.accounts;
  const last = isEnd ? END : (found.at(-1)?.[0] ?? END);
  const ids = [...found.map(([id]) => id), ...(await leadsIn(store, next, last))];
  const made = await rowsMade(store, [...new Set(ids)].sort(), new Map(found), by);
  state.done += found.length;
  if (isEnd) delete state.next;
  else state.next = last;
  await keep(store, state, made, { after: next, last });
  return true;
}

/** Accounts that others are joined to, after one up to another: nothing need have been read of such a one itself. */
async function leadsIn(store: Store, after: string, last: string): Promise<string[]> {
  const joins = await store.joins.between(after, last, 'to');
  return joins
    .flatMap((join) => (join instanceof Object && 'to' in join ? [String(join.to)] : []))
    .filter((id) => id > after);
}

interface Part {
  /** What made them stale: taken away, but for those set anew meanwhile. */
  marks?: readonly Mark[];
  /** Of these ids, others than those made have no row any more. */
  after?: string;
  last?: string;
}

function keep(store: Store, state: State, { rows, ids }: Made, part: Part): Promise<void> {
  const { marks = [], after = END, last = '' } = part;
  const isGone = (id: string) => ids.has(id) || (after < id && id <= last);
  return store.write(['prospects', 'stale', 'meta'], async (store) => {
    const froms = await store.prospects.getAllKeys();
    const homes = new Set([...ids, ...(after === END ? [] : [after])].map((id) => homeOf(id, froms)));
    for (const from of froms) if (isGone(from)) homes.add(from);
    for (const from of homes) {
      const theirs = rows.filter(({ id }) => homeOf(id, froms) === from);
      await rewrite(store, from, { basis: state.basis, rows: theirs, isGone });
    }
    for (const { id, mark } of marks) {
      const now = await store.stale.get(id);
      if (now instanceof Object && 'mark' in now && now.mark === mark) await store.stale.delete(id);
    }
    await store.meta.put({ key: 'prospects', value: state });
  });
}

async function rewrite(store: Store, from: string, edit: Edit): Promise<void> {
  const record = await store.prospects.get(from);
  const chunks = rewritten(isChunk(record) ? record : undefined, from, edit);
  for (const chunk of chunks) await store.prospects.put(chunk);
  if (record !== undefined && chunks.length === 0) await store.prospects.delete(from);
}
