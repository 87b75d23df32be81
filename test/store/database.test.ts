import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store/database.ts';
import { addTarget } from '../../lib/store/on-off-list.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { allTargets, getTarget } from '../../lib/store/targets.ts';
import { accountOf, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';
import { LAYOUTS } from './layouts.ts';
import { layoutOf, openRaw } from './raw.ts';

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
    const tables = { diary: { key: 'id' }, targets: { key: 'accountId' } };
    (await openRaw(name, 90, tables)).close();
    expect(await told(allTargets(openStore(name)))).toMatch(/newer version of Fitmark: update/);
    expect(await layoutOf(name)).toEqual({ version: 90, tables });
  });

  it('because the disk is full leaves nothing half-done, with a sentence', async () => {
    const store = freshStore();
    await store.targets.count();
    failWrites('targets', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await told(addTarget(store, acme))).toMatch(/full.*free some space/);
    vi.restoreAllMocks();
    expect([await store.accounts.count(), await store.targets.count()]).toEqual([0, 0]);
    expect((await addTarget(store, acme)).ok).toBe(true);
  });

  it('because the disk is full when all is to be kept says that, too', async () => {
    const store = freshStore();
    await store.targets.count();
    const full = new DOMException('full', 'QuotaExceededError');
    failWrites('targets', ({ transaction }) => {
      Object.defineProperty(transaction, 'error', { value: full });
      transaction.abort();
    });
    expect(await told(addTarget(store, acme))).toMatch(/full.*free some space/);
  });

  it('in the middle of an addition leaves nothing half-done, with a sentence', async () => {
    const store = freshStore();
    await store.targets.count();
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
    const old = await openRaw(name, 10, LAYOUTS[10]);
    expect(await told(allTargets(openStore(name)))).toMatch(/close other Fitmark pages/);
    expect(await told(allTargets(openStore(name)))).toMatch(/close other Fitmark pages/);
    old.close();
    expect(await allTargets(openStore(name))).toEqual([]);
  });
});

describe('an open store', () => {
  it.each(['with an event', 'without a word'])('opens again after the browser closed it %s', async (how) => {
    const store = freshStore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await addTarget(store, acme);
    const connection = transaction.mock.contexts.at(-1);
    if (!(connection instanceof IDBDatabase)) throw new Error('nothing was opened');
    if (how === 'without a word') connection.close();
    else Reflect.apply(forceCloseDatabase, undefined, [connection]);
    expect((await getTarget(store, 'acme.example'))?.accountId).toBe('acme.example');
    expect(transaction.mock.contexts.at(-1)).not.toBe(connection);
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

  it('is one connection however often it is asked for', async () => {
    const store = freshStore();
    expect(openStore(store.name)).toBe(store);
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    await Promise.all([allTargets(store), allTargets(store), addTarget(store, acme)]);
    await allTargets(store);
    expect(opening).toHaveBeenCalledOnce();
  });

  it('does what work in a transaction asks in that transaction, and nothing of it where the work fails', async () => {
    const store = freshStore();
    await store.targets.count();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const failing = store.write(['targets', 'setAside'], async (store) => {
      await store.write(['targets'], async (store) => {
        await store.targets.put(target('acme.example'));
      });
      expect(await store.read(['targets'], (store) => store.targets.count())).toBe(1);
      throw new RangeError('thought better of it');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(transaction).toHaveBeenCalledOnce();
    expect(await store.targets.count()).toBe(0);
  });
});
