import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { putAccount } from '../../lib/store/accounts.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { addTarget, removeTarget } from '../../lib/store/targets.ts';
import { type TargetList, watchTargets } from '../../lib/store/watch.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

/** What no test here expects. */
const fail = (error: unknown) => {
  throw error;
};

describe('the open list page', () => {
  it('follows every change without being asked', async () => {
    const store = freshStore();
    const seen: TargetList[] = [];
    const leave = watchTargets(store, { next: (list) => seen.push(list), error: fail });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ rows: [], unread: 0 }));
    const account = accountOf([]);
    await addTarget(store, { account, fit: fitOf(), from: HOME, now: NOON });
    const icp = await activeIcp(store, NOON);
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ rows: [{ account }], icp }));
    await removeTarget(store, 'acme.example', NOON);
    await vi.waitFor(() => expect(seen.at(-1)?.rows).toEqual([]));
    leave();
  });

  it('counts what it cannot read and writes nothing', async () => {
    const store = freshStore();
    await plant(store, 'targets', target('acme.example'));
    await plant(store, 'targets', { accountId: 'birch.example' });
    await plant(store, 'accounts', { id: 'acme.example' });
    const seen: TargetList[] = [];
    const leave = watchTargets(store, { next: (list) => seen.push(list), error: fail });
    await vi.waitFor(() =>
      expect(seen.at(-1)).toEqual({ rows: [{ target: target('acme.example') }], unread: 2 }),
    );
    expect(await store.setAside.count()).toBe(0);
    expect(await store.targets.count()).toBe(2);
    leave();
  });

  it('is told of many changes at once, together, and of none that was undone', async () => {
    const store = freshStore();
    const counts: number[] = [];
    const leave = watchTargets(store, { next: ({ rows }) => counts.push(rows.length), error: fail });
    await vi.waitFor(() => expect(counts).toEqual([0]));
    const ids = Array.from({ length: 30 }, (_, n) => `company-${n}.example`);
    await store.write(['targets'], async (store) => {
      for (const id of ids) await store.targets.put(target(id));
    });
    await vi.waitFor(() => expect(counts).toEqual([0, 30]));
    await Promise.all(ids.map((id) => store.targets.delete(id)));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(0));
    expect(counts.length).toBeLessThan(20);
    const asked = counts.length;
    const undone = store.write(['targets'], async (store) => {
      await store.targets.put(target('acme.example'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(counts).toHaveLength(asked);
    leave();
  });

  it('hears of a failure, and of the next change none the less, until it is left', async () => {
    const store = freshStore();
    const next = vi.fn();
    const error = vi.fn();
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    const leave = watchTargets(store, { next, error });
    await vi.waitFor(() =>
      expect(error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'UnknownError' })),
    );
    reading.mockRestore();
    await store.targets.put(target('acme.example'));
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
    leave();
    await store.targets.put(target('birch.example'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(next).toHaveBeenCalledOnce();
  });

  it('is not read anew for companies that are not on it, and is for those joined to one that is', async () => {
    const store = freshStore();
    const seen: TargetList[] = [];
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    await putAccount(store, accountOf([], { id: 'acme.shop' }));
    await joinAccounts(store, 'acme.shop', 'acme.example', NOON);
    const leave = watchTargets(store, { next: (list) => seen.push(list), error: fail });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await putAccount(store, accountOf([], { id: 'birch.example' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(1);
    await putAccount(store, accountOf([fact('city', 'Kiel')], { id: 'acme.shop' }));
    await vi.waitFor(() => expect(seen.at(-1)?.rows[0]?.account?.facts).toHaveLength(1));
    leave();
  });
});
