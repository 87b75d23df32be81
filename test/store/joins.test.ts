import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { getAccount, mergeAccount, putAccount } from '../../lib/store/accounts.ts';
import { areApart, tellApart, toldApart } from '../../lib/store/apart.ts';
import { companyOf, idsOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { suggestionsFor } from '../../lib/store/duplicates.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { addTarget, removeTarget, restoreTarget } from '../../lib/store/on-off-list.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { allTargets, getTarget, listTargets } from '../../lib/store/targets.ts';
import { accountOf, fact, NOON, understood } from '../account/sample.ts';
import { fitOf } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';

const VAT = 'DE123456789';

/** A page of a site was read, this long after noon. */
function visit(
  store: Store,
  id: string,
  facts: Parameters<typeof understood>[0],
  later = 0,
  own: string[] = [],
) {
  const url = `https://${id}/`;
  const said = facts.map((each) => ({ ...each, url, seenAt: NOON + later }));
  return mergeAccount(store, understood(said), { url, title: 'Acme', own }, NOON + later);
}

async function onList(store: Store, id: string, later = 0): Promise<void> {
  const account = (await getAccount(store, id)) ?? accountOf([], { id });
  await addTarget(store, { account, fit: fitOf(), from: `https://${id}/`, now: NOON + later });
}

/** Everything that is kept, to be compared. */
async function everything(store: Store): Promise<unknown> {
  const { accounts, targets, joins, apart } = store;
  return Promise.all([accounts, targets, joins, apart].map((table) => table.getAll()));
}

async function twoSites(): Promise<Store> {
  const store = freshStore();
  await visit(store, 'acme.com', [fact('vat', VAT), fact('city', 'Kiel')]);
  await visit(store, 'acme.de', [fact('vat', VAT), fact('founded', 1987)], 5);
  return store;
}

describe('two sites that the rep says are one company', () => {
  it('are one from either side: facts, pages and the name of the one known for longer', async () => {
    const store = await twoSites();
    await joinAccounts(store, 'acme.de', 'acme.com', NOON + 9);
    for (const id of ['acme.com', 'acme.de']) {
      const company = await companyOf(store, id);
      expect(company.id).toBe('acme.com');
      expect(company.account?.facts.map(({ key }) => key).sort()).toEqual(['city', 'founded', 'vat', 'vat']);
      expect(company.account?.pages).toHaveLength(2);
    }
  });

  it('change nothing when it is said twice, in either order', async () => {
    const store = await twoSites();
    const join = await joinAccounts(store, 'acme.de', 'acme.com', NOON + 9);
    expect(join).toEqual({ id: 'acme.de', to: 'acme.com', by: 'rep', at: NOON + 9 });
    const before = await everything(store);
    expect(await joinAccounts(store, 'acme.com', 'acme.de', NOON + 99)).toBeUndefined();
    expect(await everything(store)).toEqual(before);
  });

  it('are what they were once parted, even after more pages were read of both', async () => {
    const store = await twoSites();
    const apart = freshStore();
    await visit(apart, 'acme.com', [fact('vat', VAT), fact('city', 'Kiel')]);
    await visit(apart, 'acme.de', [fact('vat', VAT), fact('founded', 1987)], 5);
    await joinAccounts(store, 'acme.de', 'acme.com', NOON + 9);
    for (const each of [store, apart]) {
      await visit(each, 'acme.com', [fact('vat', VAT), fact('city', 'Bremen')], 20);
      await visit(each, 'acme.de', [fact('founded', 1988)], 21);
    }
    await partAccount(store, 'acme.de', NOON + 30);
    await partAccount(store, 'acme.de', NOON + 31);
    expect(await everything(store)).toEqual(await everything(apart));
  });

  it('answer a visit of either with both, at once after reading', async () => {
    const store = await twoSites();
    await joinAccounts(store, 'acme.de', 'acme.com', NOON + 9);
    const company = await visit(store, 'acme.de', [fact('founded', 1988)], 20);
    expect(company.id).toBe('acme.com');
    expect(company.account?.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['Kiel', 1988]));
  });

  it('may be three, and each can be parted alone', async () => {
    const store = await twoSites();
    await visit(store, 'acme.fr', [fact('vat', VAT)], 6);
    await joinAccounts(store, 'acme.de', 'acme.fr', NOON + 8);
    await joinAccounts(store, 'acme.fr', 'acme.com', NOON + 9);
    expect((await idsOf(store, 'acme.fr')).sort()).toEqual(['acme.com', 'acme.de', 'acme.fr']);
    expect((await companyOf(store, 'acme.fr')).id).toBe('acme.com');
    await partAccount(store, 'acme.fr', NOON + 10);
    expect(await idsOf(store, 'acme.fr')).toEqual(['acme.fr']);
    expect((await idsOf(store, 'acme.de')).sort()).toEqual(['acme.com', 'acme.de']);
  });
});

describe('the list, when two companies on it turn out to be one', () => {
  it('shows the older target under its name; parting brings the other back as it was', async () => {
    const store = await twoSites();
    await onList(store, 'acme.de', 10);
    await onList(store, 'acme.com', 20);
    const before = await allTargets(store);
    await joinAccounts(store, 'acme.com', 'acme.de', NOON + 30);
    const [row, ...others] = await listTargets(store);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      target: { accountId: 'acme.de', addedAt: NOON + 10 },
      account: { id: 'acme.de' },
    });
    expect(row?.account?.facts.map(({ key }) => key)).toContain('city');
    expect((await companyOf(store, 'acme.com')).id).toBe('acme.de');
    await partAccount(store, 'acme.com', NOON + 40);
    expect(await allTargets(store)).toEqual(before);
  });

  it('goes by the one still on it, not by one taken off earlier', async () => {
    const store = await twoSites();
    await onList(store, 'acme.com', 10);
    await removeTarget(store, 'acme.com', NOON + 15);
    await onList(store, 'acme.de', 20);
    await joinAccounts(store, 'acme.com', 'acme.de', NOON + 30);
    expect((await companyOf(store, 'acme.com')).id).toBe('acme.de');
    expect(await listTargets(store)).toHaveLength(1);
  });

  it('takes the company off and puts it back from either site', async () => {
    const store = await twoSites();
    await onList(store, 'acme.com', 10);
    await joinAccounts(store, 'acme.com', 'acme.de', NOON + 30);
    await removeTarget(store, 'acme.de', NOON + 40);
    expect(await listTargets(store)).toEqual([]);
    expect(await restoreTarget(store, 'acme.de', NOON)).toMatchObject({ ok: true });
    expect((await getTarget(store, 'acme.com'))?.removedAt).toBeUndefined();
  });

  it('is the same on the list page', async () => {
    const store = await twoSites();
    await onList(store, 'acme.com', 10);
    await onList(store, 'acme.de', 20);
    await joinAccounts(store, 'acme.com', 'acme.de', NOON + 30);
    const list = await readTargetList(store);
    expect(list.unread).toBe(0);
    expect(list.rows.map(({ target }) => target.accountId)).toEqual(['acme.com']);
    expect(list.rows[0]?.account?.facts.map(({ key }) => key)).toContain('founded');
  });
});

describe('what pages claim as their company’s own', () => {
  it('is joined: a room at a hiring host to the site that links there, whichever was read first', async () => {
    for (const roomFirst of [true, false]) {
      const store = freshStore();
      const readings = [
        () => visit(store, 'acme.recruitee.com', [fact('job', 'Welder')]),
        () => visit(store, 'acme.example', [fact('city', 'Kiel')], 5, ['acme.recruitee.com']),
      ];
      for (const read of roomFirst ? readings : readings.reverse()) await read();
      const company = await companyOf(store, 'acme.recruitee.com');
      expect(company).toMatchObject({ id: 'acme.example', joins: [{ by: 'page' }] });
      expect(company.account?.facts.map(({ key }) => key).sort()).toEqual(['city', 'job']);
    }
  });

  it('is not taken from the company that claimed it first', async () => {
    const store = freshStore();
    await visit(store, 'acme.example', [], 0, ['acme.lever.co']);
    await visit(store, 'birch.example', [], 5, ['acme.lever.co']);
    expect((await companyOf(store, 'acme.lever.co')).id).toBe('acme.example');
    expect((await companyOf(store, 'birch.example')).joins).toEqual([]);
  });

  it('goes to the company named like it, should a stranger’s page have been first', async () => {
    const store = freshStore();
    await visit(store, 'birch.example', [], 0, ['acme.lever.co']);
    await visit(store, 'acme-tools.example', [], 5, ['acme.lever.co']);
    expect((await companyOf(store, 'acme.lever.co')).id).toBe('acme-tools.example');
    await visit(store, 'birch.example', [], 9, ['acme.lever.co']);
    expect((await companyOf(store, 'acme.lever.co')).id).toBe('acme-tools.example');
  });

  it('is not joined again once the rep parted it', async () => {
    const store = freshStore();
    await visit(store, 'acme.example', [], 0, ['acme.lever.co']);
    await partAccount(store, 'acme.lever.co', NOON + 5);
    await visit(store, 'acme.example', [], 9, ['acme.lever.co']);
    expect((await companyOf(store, 'acme.lever.co')).id).toBe('acme.lever.co');
  });

  it('keeps a room’s own place on the list', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([], { id: 'acme.lever.co' }));
    await onList(store, 'acme.lever.co', 1);
    await visit(store, 'acme.example', [fact('city', 'Kiel')], 5, ['acme.lever.co']);
    const [row] = await listTargets(store);
    expect(row?.target.accountId).toBe('acme.lever.co');
    expect(row?.account?.facts.map(({ key }) => key)).toEqual(['city']);
  });
});

describe('suggested duplicates', () => {
  const suggested = async (store: Store, id: string) =>
    (await suggestionsFor(store, await companyOf(store, id))).map(({ accountId }) => accountId);

  it('are found from either side, until they are one, and again once parted', async () => {
    const store = await twoSites();
    expect(await suggested(store, 'acme.com')).toEqual(['acme.de']);
    expect(await suggested(store, 'acme.de')).toEqual(['acme.com']);
    await joinAccounts(store, 'acme.de', 'acme.com', NOON + 9);
    expect(await suggested(store, 'acme.com')).toEqual([]);
    await partAccount(store, 'acme.de', NOON + 10);
    expect(await suggested(store, 'acme.com')).toEqual(['acme.de']);
  });

  it('are not suggested again once told apart, until that is taken back', async () => {
    const store = await twoSites();
    await tellApart(store, 'acme.de', 'acme.com', true, NOON);
    await tellApart(store, 'acme.de', 'acme.com', true, NOON);
    expect(await suggested(store, 'acme.com')).toEqual([]);
    expect(await suggested(store, 'acme.de')).toEqual([]);
    expect(await toldApart(store, ['acme.de'])).toEqual(['acme.com']);
    await tellApart(store, 'acme.com', 'acme.de', false, NOON);
    expect(await toldApart(store, ['acme.de'])).toEqual([]);
    expect(await suggested(store, 'acme.de')).toEqual(['acme.com']);
  });

  it('stay told apart for everything joined to either, until the rep joins them after all', async () => {
    const store = await twoSites();
    await visit(store, 'acme.fr', [fact('vat', VAT)], 6);
    await tellApart(store, 'acme.de', 'acme.com', true, NOON);
    await joinAccounts(store, 'acme.com', 'acme.fr', NOON + 9);
    expect(await suggested(store, 'acme.de')).toEqual([]);
    await joinAccounts(store, 'acme.de', 'acme.fr', NOON + 10);
    expect(await toldApart(store, await idsOf(store, 'acme.de'))).toEqual([]);
    await partAccount(store, 'acme.de', NOON + 11);
    expect(await areApart(store, 'acme.de', 'acme.com')).toBe(true);
  });

  it('name the company, not one of its sites', async () => {
    const store = await twoSites();
    await visit(store, 'acme.fr', [fact('vat', VAT)], 6);
    await joinAccounts(store, 'acme.com', 'acme.de', NOON + 9);
    expect(await suggested(store, 'acme.fr')).toEqual(['acme.com']);
  });

  it('are none for what very many share', async () => {
    const store = freshStore();
    for (let n = 0; n < 14; n += 1) await visit(store, `site-${n}.example`, [fact('vat', VAT)], n);
    expect(await suggested(store, 'site-3.example')).toEqual([]);
  });

  it('ask the index alone, however many accounts there are', async () => {
    const store = await twoSites();
    const rows = Array.from({ length: 2_000 }, (_, n) => ({
      ...accountOf([], { id: `other-${n}.example` }),
      keys: [`vat:${n}`, `name:other${n}`],
    }));
    await store.write(['accounts'], async (store) => {
      for (const row of rows) await store.accounts.put(row);
    });
    const one = vi.spyOn(IDBObjectStore.prototype, 'get');
    const many = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await suggested(store, 'acme.com')).toEqual(['acme.de']);
    expect(one.mock.calls.length).toBeLessThan(15);
    expect(many).not.toHaveBeenCalled();
  });
});
