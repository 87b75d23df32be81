import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { putAccount, putAccounts } from '../../lib/store/accounts.ts';
import { companyOf, leadOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { refreshTable } from '../../lib/store/prospects.ts';
import { readChunks } from '../../lib/store/read-prospects.ts';
import { sayOf, saySo } from '../../lib/store/says.ts';
import { watchProspects } from '../../lib/store/watch-prospects.ts';
import { prospectOf } from '../../lib/targets/prospects/make.ts';
import { type Prospect, prospectAt } from '../../lib/targets/prospects/prospect.ts';
import { type ProspectTable, tableOf } from '../../lib/targets/prospects/table.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { freshStore, plant } from './fresh.ts';

const icps = [starterIcp(NOON)];
const DAY = 86_400_000;
const people = (min: number) => fact('employees', { min, max: min });
const named = (id: string, min = 100): Account => accountOf([people(min)], { id, label: id });

/** Until nothing is left to do, as the page asks. */
async function refreshed(store: Store, by = { icps, now: NOON }): Promise<Prospect[]> {
  let left = 1;
  while (left > 0) ({ left } = await refreshTable(store, by, async () => false));
  const table = tableOf(await readChunks(store.name));
  return table.ids.map((_, row) => prospectAt(table, row));
}

const idsOf = (rows: readonly Prospect[]) => rows.map(({ id }) => id);

describe('the table of all companies seen', () => {
  it('has a row for each, as the list would score it, and follows what changes', async () => {
    const store = freshStore();
    await putAccount(store, named('b.example'));
    await putAccount(store, named('a.example'));
    expect(await refreshed(store)).toEqual(
      ['a.example', 'b.example'].map((id) => prospectOf(named(id), icps, undefined, NOON)),
    );
    await putAccount(store, named('b.example', 7_000));
    await saySo(store, 'a.example', () => ({ pass: { reason: 'too small', at: NOON } }));
    expect(await store.stale.count()).toBe(2);
    expect(await refreshed(store)).toMatchObject([
      { id: 'a.example', letter: '×', passed: true },
      { id: 'b.example', employees: 7_000 },
    ]);
    expect(await store.stale.count()).toBe(0);
  });

  it('shows joined companies as one, and forgets those that the rep forgets', async () => {
    const store = freshStore();
    for (const id of ['a.example', 'b.example', 'c.example']) await putAccount(store, named(id));
    await refreshed(store);
    const join = await joinAccounts(store, 'a.example', 'c.example', NOON);
    expect(idsOf(await refreshed(store))).toEqual(['a.example', 'b.example']);
    await partAccount(store, join?.id ?? '', NOON);
    expect(idsOf(await refreshed(store))).toEqual(['a.example', 'b.example', 'c.example']);
    const forgotten = await forgetCompany(store, 'b.example');
    expect(idsOf(await refreshed(store))).toEqual(['a.example', 'c.example']);
    await rememberCompany(store, forgotten, NOON);
    expect(idsOf(await refreshed(store))).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('is made anew when a profile asks something else, and is unknown where there is none', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    await refreshed(store);
    const size = starterIcp(NOON).criteria.filter(({ kind }) => kind === 'size');
    const by = { icps: [{ ...starterIcp(NOON), criteria: size }], now: NOON };
    expect(await refreshed(store, by)).toMatchObject([{ letter: 'A', known: 100 }]);
    expect(await refreshed(store, { icps: [], now: NOON })).toMatchObject([{ letter: '?', known: 0 }]);
  });

  it('tells on another day whose moment has passed', async () => {
    const store = freshStore();
    const event = fact('event', { kind: 'funding', title: 'Raised', date: '2026-11-20' });
    await putAccount(store, accountOf([event]));
    await putAccount(store, named('b.example'));
    const by = { icps: [{ ...starterIcp(NOON), criteria: [] }], now: NOON };
    expect((await refreshed(store, by)).map(({ digit }) => digit)).toEqual([1, 3]);
    const later = await refreshed(store, { ...by, now: NOON + 2_000 * DAY });
    expect(later.map(({ digit }) => digit)).toEqual([3, 3]);
  });

  it('sets aside what cannot be read, and shows the others', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    await plant(store, 'accounts', { ...named('b.example'), facts: 'none' });
    await plant(store, 'accounts', { ...named('c.example'), facts: [null] });
    expect(idsOf(await refreshed(store))).toEqual(['a.example']);
    expect(await store.setAside.count()).toBe(2);
  });

  it('is made anew as a whole where a good part of all companies changes at once', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    await refreshed(store);
    const many = Array.from({ length: 1_000 }, (_, nth) => named(`c${nth}.example`));
    await putAccounts(store, many);
    expect(await store.stale.getAllKeys()).toEqual(['']);
    expect(await refreshed(store)).toHaveLength(1_001);
    await putAccounts(store, many.slice(0, 200));
    expect(await store.stale.count()).toBe(200);
    await store.accounts.deleteAll(many.map(({ id }) => id));
    expect(idsOf(await refreshed(store))).toEqual(['a.example']);
    expect(await store.stale.count()).toBe(0);
  });

  it('marks a row with the change that makes it stale, or neither', async () => {
    const store = freshStore();
    const failing = store.write(['accounts'], async (store) => {
      await putAccount(store, named('a.example'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.stale.count()).toBe(0);
  });

  it('is done only when nobody comes after the last', async () => {
    const store = freshStore();
    for (let n = 100; n < 200; n += 1) await putAccount(store, named(`c${n}.example`));
    expect(await refreshTable(store, { icps, now: NOON }, async () => false)).toEqual({ left: 1, of: 100 });
    expect(await refreshed(store)).toHaveLength(100);
    expect(await store.meta.get('prospects')).not.toHaveProperty('value.next');
  });

  it('counts those seen since among all that there are', async () => {
    const store = freshStore();
    await putAccount(store, named('c1.example'));
    await refreshed(store);
    for (let n = 100; n < 250; n += 1) await putAccount(store, named(`c${n}.example`));
    expect(await refreshTable(store, { icps, now: NOON }, async () => false)).toEqual({ left: 50, of: 151 });
  });

  it('keeps the mark of a company that changed while its row was made', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    await refreshed(store);
    await putAccount(store, named('a.example', 1));
    const refreshing = refreshTable(store, { icps, now: NOON }, async () => false);
    await putAccount(store, named('a.example', 2));
    await refreshing;
    expect(await refreshed(store)).toMatchObject([{ employees: 2 }]);
  });

  it('has the rows that the companies themselves give, whatever the rep did before', async () => {
    const id = fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example', 'e.example');
    const act = fc.oneof(
      fc.record({ does: fc.constant('put' as const), id, more: fc.nat(5_000) }),
      fc.record({ does: fc.constant('join' as const), id, other: id }),
      fc.record({ does: fc.constantFrom('part', 'forget', 'pass', 'refresh', 'edit'), id }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const store = freshStore();
        let by = { icps, now: NOON };
        for (const one of acts) {
          if (one.does === 'put') await putAccount(store, named(one.id, one.more));
          else if (one.does === 'join') await joinAccounts(store, one.id, one.other, NOON);
          else if (one.does === 'part') await partAccount(store, one.id, NOON);
          else if (one.does === 'forget') await forgetCompany(store, one.id);
          else if (one.does === 'pass')
            await saySo(store, one.id, () => ({ pass: { reason: 'other', at: NOON } }));
          else if (one.does === 'refresh') await refreshTable(store, by, async () => false);
          else by = { ...by, icps: [{ ...starterIcp(NOON), criteria: icps[0]?.criteria.slice(1) ?? [] }] };
        }
        expect(await refreshed(store, by)).toEqual(await rowsByHand(store, by.icps));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Every company, read and scored one by one. */
async function rowsByHand(store: Store, icps: readonly Icp[]): Promise<Prospect[]> {
  const known = [...(await store.accounts.getAllKeys()), ...(await store.joins.getAllKeys())];
  const leads = new Set(await Promise.all(known.map((id) => leadOf(store, id))));
  const rows: Prospect[] = [];
  for (const id of [...leads].sort()) {
    const { account, joins } = await companyOf(store, id);
    const say = await sayOf(store, [id, ...joins.map((join) => join.id)]);
    if (account) rows.push(prospectOf(account, icps, say, NOON));
  }
  return rows;
}

describe('the open page', () => {
  it('shows the rows that are there, has stale ones made, and follows every change', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    const tables: ProspectTable[] = [];
    const progress: number[] = [];
    const leave = watchProspects(
      () => refreshTable(store, { icps, now: NOON }, async () => true),
      {
        table: (table) => tables.push(table),
        progress: ({ left }) => progress.push(left),
        error: (error) => {
          throw error;
        },
      },
      store.name,
    );
    await vi.waitFor(() => expect(tables.at(-1)?.ids).toEqual(['a.example']), 5_000);
    expect(progress.at(-1)).toBe(0);
    await putAccount(store, named('b.example'));
    await vi.waitFor(() => expect(tables.at(-1)?.ids).toEqual(['a.example', 'b.example']), 5_000);
    leave();
  });

  it('reads nothing, and makes nothing, where no database is', async () => {
    expect(await readChunks('never-made')).toEqual([]);
    expect((await indexedDB.databases()).some(({ name }) => name === 'never-made')).toBe(false);
  });

  it('says what went wrong, and goes on', async () => {
    const store = freshStore();
    await putAccount(store, named('a.example'));
    const errors: unknown[] = [];
    const tables: ProspectTable[] = [];
    const refresh = vi
      .fn(() => refreshTable(store, { icps, now: NOON }, async () => true))
      .mockRejectedValueOnce(new Error('no answer'));
    const observer = {
      table: (table: ProspectTable) => tables.push(table),
      progress: () => undefined,
      error: (error: unknown) => errors.push(error),
    };
    const leave = watchProspects(refresh, observer, store.name);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    await putAccount(store, named('b.example'));
    await vi.waitFor(() => expect(tables.at(-1)?.length).toBe(2), 5_000);
    leave();
  });
});
