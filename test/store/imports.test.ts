import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { FactBrought, Incoming } from '../../lib/account/incoming.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { factsOf } from '../../lib/facts/fact.ts';
import { getAccount, putAccount } from '../../lib/store/accounts.ts';
import { correctFact } from '../../lib/store/facts-said.ts';
import { forgetCompany } from '../../lib/store/forget.ts';
import { allImports, applyRows } from '../../lib/store/imports.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { saySo } from '../../lib/store/says.ts';
import { undoRows } from '../../lib/store/undo-import.ts';
import { accountOf, fact, HOME, NOON, understood } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';
import { begun, contentOf, imported } from './import-acts.ts';

const ACME = 'acme.example';
const BIRCH = 'birch.example';

const city = (value: string): FactBrought => ({ key: 'city', value, quote: value });
const row = (id: string, facts: FactBrought[] = [], more: Partial<Incoming> = {}): Incoming => ({
  lines: [2],
  url: `https://${id}/`,
  facts,
  ...more,
});

describe('an import', () => {
  it('changes nothing of the list until it is brought in, and nothing at all once cancelled or crashed', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    const before = await contentOf(store);
    await begun(store, 'import-1', [row(ACME, [city('Kiel')]), row(BIRCH)]);
    expect(await contentOf(store)).toEqual(before);
    expect(await allImports(store)).toEqual([]);
  });

  it('brings in all of the file at once, and is done once however often that is asked', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    const told = await imported(store, 'import-1', [
      row(ACME, [city('Kiel')]),
      row(BIRCH, [], { name: 'Birch' }),
    ]);
    expect(told).toEqual({ id: 'import-1', file: 'crm.csv', at: NOON, created: 1, changed: 1, same: 0 });
    const after = await contentOf(store);
    expect(await applyRows(store, 'import-1')).toEqual(told);
    expect(await contentOf(store)).toEqual(after);
    expect((await getAccount(store, BIRCH))?.label).toBe('Birch');
    expect(await store.staged.count()).toBe(0);
    expect(await store.accounts.keysWhere('keys', 'name:birch', 9)).toEqual([BIRCH]);
  });

  it('brings in nothing where anything fails', async () => {
    const store = freshStore();
    await begun(store, 'import-1', [row(ACME, [city('Kiel')]), row(BIRCH)]);
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      one,
    ) {
      if (this.name === 'imports') throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, one);
    });
    await expect(applyRows(store, 'import-1')).rejects.toThrow('No room.');
    spy.mockRestore();
    expect(await contentOf(store)).toMatchObject({ accounts: [], imports: [] });
    expect(await applyRows(store, 'import-1')).toMatchObject({ created: 2 });
  });

  it('can be brought in by a worker that was ended since, and not once it is nowhere kept', async () => {
    const store = freshStore();
    expect(await applyRows(store, 'import-1')).toBeUndefined();
    expect(await undoRows(store, 'import-1', NOON)).toBeUndefined();
  });

  it('marks every company’s row as stale, those that it takes back as well', async () => {
    const store = freshStore();
    await imported(store, 'import-1', [row(ACME), row(BIRCH)]);
    expect(await store.stale.getAllKeys()).toEqual([ACME, BIRCH]);
    await store.stale.clear();
    await undoRows(store, 'import-1', NOON + 1);
    expect(await store.stale.getAllKeys()).toEqual([ACME, BIRCH]);
  });

  it('lets many rows be one company’s, and keeps what each of them says', async () => {
    const store = freshStore();
    const rows = [row(ACME, [city('Kiel')]), row(`www.${ACME}`, [city('Kiel'), city('Bonn')])];
    expect(await imported(store, 'import-1', rows)).toMatchObject({ created: 1, changed: 0 });
    expect(factsOf((await getAccount(store, ACME))?.facts ?? [], 'city')).toHaveLength(2);
  });

  it('that says nothing new changes nothing but which import said it last', async () => {
    const store = freshStore();
    await imported(store, 'import-1', [row(ACME, [city('Kiel')]), row(BIRCH)]);
    const told = await imported(store, 'import-2', [row(ACME, [city('Kiel')]), row(BIRCH)], { at: NOON + 1 });
    expect(told).toMatchObject({ created: 0, changed: 0, same: 2 });
    await undoRows(store, 'import-1', NOON + 2);
    expect((await getAccount(store, ACME))?.facts).toHaveLength(1);
    expect(await getAccount(store, BIRCH)).toBeDefined();
    await undoRows(store, 'import-2', NOON + 3);
    expect(await store.accounts.count()).toBe(0);
  });

  it('takes no hostile value for anything but words', async () => {
    const store = freshStore();
    const names = ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=1+1', '\u202eemca', '\n'];
    const rows = names.map((name, nth) => row(`c${nth}.example`, [city(name)], { name, lines: [nth + 2] }));
    expect(await imported(store, 'constructor', rows)).toMatchObject({ created: 6 });
    const labels = await Promise.all(
      names.map(async (_, nth) => (await getAccount(store, `c${nth}.example`))?.label),
    );
    expect(labels).toEqual([...names.slice(0, 4), 'emca', 'c5.example']);
    expect(await undoRows(store, '__proto__', NOON)).toBeUndefined();
    await undoRows(store, 'constructor', NOON);
    expect(await store.accounts.count()).toBe(0);
    expect({}).not.toHaveProperty('facts');
  });
});

describe('the imports that are remembered', () => {
  it('are the newest twenty, newest first; what older ones brought stays', async () => {
    const store = freshStore();
    for (let nth = 0; nth < 22; nth += 1)
      await imported(store, `import-${nth}`, [row(`c${nth}.example`)], { at: NOON + nth });
    const told = await allImports(store);
    expect(told.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, nth) => `import-${21 - nth}`));
    expect(await store.accounts.count()).toBe(22);
  });
});

describe('an import that is taken back', () => {
  it('is taken back once', async () => {
    const store = freshStore();
    await imported(store, 'import-1', [row(ACME, [city('Kiel')])]);
    const undone = await undoRows(store, 'import-1', NOON + 1);
    expect(undone).toMatchObject({ created: 1, undoneAt: NOON + 1 });
    await imported(store, 'import-2', [row(ACME, [city('Kiel')])], { at: NOON + 2 });
    const after = await contentOf(store);
    expect(await undoRows(store, 'import-1', NOON + 3)).toEqual(undone);
    expect(await contentOf(store)).toEqual(after);
    expect(await applyRows(store, 'import-1'), 'asked again, it stays taken back').toEqual(undone);
  });

  it('leaves what pages said since, and the rep, and another file', async () => {
    const store = freshStore();
    await imported(store, 'import-1', [
      row(ACME, [city('Kiel')], { name: 'Acme' }),
      row(BIRCH, [city('Bonn')]),
    ]);
    const read = mergeUnderstanding(
      await getAccount(store, ACME),
      understood([fact('country', 'DE')]),
      { url: HOME, title: 'Welcome' },
      NOON + 1,
    );
    await putAccount(store, read);
    await correctFact(store, { id: ACME, key: 'city', value: 'Ghent', now: NOON + 2 });
    await imported(store, 'import-2', [row(BIRCH, [city('Bonn')])], { file: 'fair.csv', at: NOON + 3 });
    await undoRows(store, 'import-1', NOON + 4);
    const acme = await getAccount(store, ACME);
    expect(acme?.facts.map(({ source, value }) => [source, value])).toEqual([
      ['rep', 'Ghent'],
      ['text', 'DE'],
    ]);
    expect(acme?.label).toBe(ACME);
    expect((await getAccount(store, BIRCH))?.facts.map(({ file }) => file)).toEqual(['fair.csv']);
  });

  it('leaves a company on which anything else stands: a place on the list, a word, a person, a touch, a join', async () => {
    const store = freshStore();
    const ids = ['target', 'past', 'said', 'person', 'touch', 'lead', 'joined', 'none'].map(
      (name) => `${name}.example`,
    );
    await imported(
      store,
      'import-1',
      ids.map((id, nth) => row(id, [city('Kiel')], { lines: [nth + 2] })),
    );
    await store.targets.put(target('target.example'));
    await store.targets.put(target('past.example', { removedAt: NOON }));
    await saySo(store, 'said.example', () => ({ pass: { reason: 'other', at: NOON } }));
    await plant(store, 'persons', { id: 'p', accountId: 'person.example' });
    await plant(store, 'touches', { id: 't', accountId: 'touch.example' });
    await joinAccounts(store, 'lead.example', 'joined.example', NOON + 1);
    await undoRows(store, 'import-1', NOON + 2);
    expect(await store.accounts.getAllKeys()).toEqual(ids.slice(0, -1).sort());
    expect((await getAccount(store, 'target.example'))?.facts).toEqual([]);
  });

  it('brings nothing back of a company that was forgotten since', async () => {
    const store = freshStore();
    await imported(store, 'import-1', [row(ACME, [city('Kiel')])]);
    await imported(store, 'import-2', [row(ACME, [city('Bonn')])], { at: NOON + 1 });
    await forgetCompany(store, ACME);
    await undoRows(store, 'import-2', NOON + 2);
    expect(await store.accounts.count()).toBe(0);
  });
});
