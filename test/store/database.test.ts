import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../lib/store/database.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { addTarget, allTargets, getTarget } from '../../lib/store/targets.ts';
import { accountOf, HOME, NOON } from '../account/sample.ts';
import { fitOf } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';

const acme = { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON };

/** What the rep is told when the act fails. */
const told = (act: PromiseLike<unknown>) =>
  act.then(
    () => 'nothing failed',
    (error: unknown) => problemSentence(error),
  );

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the first write to a table fail as told; others go through. */
function failWrites(table: string, fail: (store: IDBObjectStore) => void): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === table) fail(this);
    return put.call(this, value, ...(key === undefined ? [] : [key]));
  });
}

describe('a store that fails', () => {
  it('of a newer version is left alone, with a sentence', async () => {
    const name = freshStore().name;
    const newer = new Dexie(name);
    newer.version(9).stores({ targets: 'accountId', diary: '++id' });
    await newer.open();
    newer.close();
    expect(await told(allTargets(openStore(name)))).toMatch(/newer version of Fitmark: update/);
    const after = await new Dexie(name).open();
    expect([after.verno, after.tables.map((table) => table.name)]).toEqual([9, ['diary', 'targets']]);
    after.close();
  });

  it('because the disk is full leaves nothing half-done, with a sentence', async () => {
    const store = freshStore();
    await store.open();
    failWrites('targets', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await told(addTarget(store, acme))).toMatch(/full.*free some space/);
    vi.restoreAllMocks();
    expect([await store.accounts.count(), await store.targets.count()]).toEqual([0, 0]);
    expect((await addTarget(store, acme)).ok).toBe(true);
  });

  it('in the middle of an addition leaves nothing half-done, with a sentence', async () => {
    const store = freshStore();
    await store.open();
    failWrites('targets', ({ transaction }) => transaction.abort());
    expect(await told(addTarget(store, acme))).not.toBe('nothing failed');
    vi.restoreAllMocks();
    expect([await store.accounts.count(), await store.targets.count()]).toEqual([0, 0]);
  });

  it('because the browser keeps no data says so, and works once it does', async () => {
    const name = freshStore().name;
    vi.stubGlobal('indexedDB', {
      ...indexedDB,
      open: () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      },
    });
    expect(await told(allTargets(openStore(name)))).toMatch(/private windows.*never remember history/);
    vi.unstubAllGlobals();
    expect(await allTargets(openStore(name))).toEqual([]);
  });

  it('because an old page holds it says so instead of hanging, and works once that is closed', async () => {
    const name = freshStore().name;
    const old = await openRaw(name, 5);
    expect(await told(allTargets(openStore(name)))).toMatch(/close other Fitmark pages/);
    old.close();
    expect(await allTargets(openStore(name))).toEqual([]);
  });
});

describe('an open store', () => {
  it('opens again after the browser closed it', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const connection = store.backendDB();
    connection.close();
    connection.onclose?.(new Event('close'));
    expect((await getTarget(store, 'acme.example'))?.accountId).toBe('acme.example');
  });

  it('gives way to a newer version that another page brings', async () => {
    const store = freshStore();
    await addTarget(store, acme);
    const newer = await openRaw(store.name, 90);
    newer.close();
    expect(await told(allTargets(openStore(store.name)))).toMatch(/newer version/);
  });

  it('writes to disk before it says that it has written', async () => {
    const store = freshStore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await addTarget(store, acme);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).not.toEqual([]);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('is one connection however often it is asked for', () => {
    const store: Store = freshStore();
    expect(openStore(store.name)).toBe(store);
  });
});

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
