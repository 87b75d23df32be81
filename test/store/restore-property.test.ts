import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { TABLES } from '../../lib/exchange/backup/tables.ts';
import { putAccount } from '../../lib/store/accounts.ts';
import { writeBackup } from '../../lib/store/backup.ts';
import type { Name, Store } from '../../lib/store/database.ts';
import { readBackup } from '../../lib/store/open-backup.ts';
import { bringIn, lookAtSetOut } from '../../lib/store/restore.ts';
import { dropSetOut, setOut } from '../../lib/store/set-out.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { anyAccounts, anyRows } from '../exchange/backup/arbitrary.ts';
import { target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

const broken = fc.constantFrom(
  { table: 'targets', record: { accountId: 'odd.example', tier: 'Z' } },
  { table: 'accounts', record: { id: 'odd.example', facts: 'none', keys: [] } },
  { table: 'icps', record: { id: 'odd', sense: null } },
  {
    table: 'setAside',
    record: { id: 7, table: 'icps', key: 'x', record: [1, '\ud800'], reason: 'r', at: 1 },
  },
);
const state = fc.record({ rows: anyRows, accounts: anyAccounts, broken: fc.uniqueArray(broken) });
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

/** A database as a rep may have it, what nobody can read included. */
async function laidOut({ rows, accounts, broken }: State): Promise<Store> {
  const store = freshStore();
  for (const [table, records] of Object.entries({ ...rows, accounts }))
    for (const record of records) await plant(store, table as Name, record);
  for (const { table, record } of broken) await plant(store, table as Name, record);
  return store;
}

async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, await store[table].getAll()] as const),
  );
  return Object.fromEntries(tables);
}

async function setOutFrom(store: Store): Promise<void> {
  const opened = await readBackup(await writeBackup(store, { madeAt: NOON, app: '0.1.0' }));
  if (!opened.ok) throw new Error(opened.sentence);
  await setOut(opened);
}

afterEach(async () => {
  vi.restoreAllMocks();
  await dropSetOut();
});

it('whatever a rep has comes back from a backup as it was, what nobody can read beside it', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (state) => {
      const [here, there] = [freshStore(), await laidOut({ ...state, broken: [] })];
      await setOutFrom(there);
      await bringIn(here);
      expect(await everything(here)).toEqual(await everything(there));
      // Unreadable ones are set aside, each once, however often the file is brought in.
      const odd = await laidOut(state);
      await setOutFrom(odd);
      await bringIn(here);
      const after = await everything(here);
      expect(after.setAside).toHaveLength(state.broken.length);
      await bringIn(here);
      expect(await everything(here)).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

it('what a rep is shown before is what happens, and the second time nothing does', async () => {
  await fc.assert(
    fc.asyncProperty(state, state, async (one, other) => {
      const [here, there] = [await laidOut(one), await laidOut(other)];
      await setOutFrom(there);
      const before = await everything(here);
      const shown = await lookAtSetOut(here);
      expect(await everything(here)).toEqual(before);
      expect(await bringIn(here)).toEqual(shown);
      const after = await everything(here);
      const again = await bringIn(here);
      expect(await everything(here)).toEqual(after);
      for (const row of again?.rows ?? []) expect([row.added, row.changed, row.unread]).toEqual([0, 0, 0]);
    }),
    { numRuns: 25 },
  );
});

it('a restore that is cut off half-way leaves everything as it was', async () => {
  const [here, there] = [freshStore(), freshStore()];
  await here.targets.put(target('acme.example'));
  await there.targets.put(target('birch.example'));
  for (let n = 0; n < 450; n += 1) await putAccount(there, accountOf([], { id: `c${n}.example` }));
  await setOutFrom(there);
  const before = await everything(here);
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts > 700) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(bringIn(here)).rejects.toThrow('The disk is full.');
  expect(puts).toBe(701);
  vi.restoreAllMocks();
  expect(await everything(here)).toEqual(before);
  await bringIn(here);
  expect(await here.accounts.count()).toBe(450);
});

it('a file that changed after it was checked, or was not set out to its end, brings nothing', async () => {
  const store = freshStore();
  await store.targets.put(target('acme.example'));
  const opened = await readBackup(await writeBackup(store, { madeAt: NOON, app: '0.1.0' }));
  if (!opened.ok) throw new Error(opened.sentence);
  async function* cutOff() {
    yield ['["targets",{"accountId":"birch.example"}]'];
    throw new Error('The disk was pulled out.');
  }
  await expect(setOut({ ...opened, records: cutOff })).rejects.toThrow('pulled out');
  expect(await lookAtSetOut(store)).toBeUndefined();
  expect(await bringIn(store)).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('fitmark-restore');
});
