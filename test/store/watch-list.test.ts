import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { putAccount } from '../../lib/store/accounts.ts';
import type { Store } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { addTarget, removeTarget } from '../../lib/store/on-off-list.ts';
import { refreshTable } from '../../lib/store/prospects.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { watchList } from '../../lib/store/watch-list.ts';
import { shownRow, type TargetList } from '../../lib/targets/row.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore } from './fresh.ts';

/** What such a list has none of. */
const NOTHING = { past: [], touches: [], settings: { cap: 60, views: [] }, records: [] };

/** The list as the background answers it. */
const answer = (store: Store) => async (): Promise<TargetList> => {
  const { rows, accountIds, unread } = await readTargetList(store);
  return {
    rows: rows.map(({ target, account }) => shownRow(target, { account, fit: undefined })),
    ...NOTHING,
    accountIds,
    unread,
  };
};

/** Watches a store's list as its page does; every answer is kept. */
function watching(store: Store, ask = answer(store)) {
  const seen: TargetList[] = [];
  const errors: unknown[] = [];
  const observer = {
    next: (list: TargetList) => seen.push(list),
    error: (error: unknown) => errors.push(error),
  };
  const leave = watchList(ask, observer, store.name);
  return { seen, errors, leave };
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('the open list page', () => {
  it('follows every change without being asked', async () => {
    const store = freshStore();
    const { seen, leave } = watching(store);
    await vi.waitFor(() => expect(seen).toEqual([{ rows: [], ...NOTHING, accountIds: [], unread: 0 }]));
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    await vi.waitFor(() => expect(seen.at(-1)?.rows[0]?.account?.label).toBe('Acme'));
    await putAccount(store, accountOf([], { label: 'Acme Valves' }));
    await vi.waitFor(() => expect(seen.at(-1)?.rows[0]?.account?.label).toBe('Acme Valves'));
    await removeTarget(store, 'acme.example', NOON);
    await vi.waitFor(() => expect(seen.at(-1)?.rows).toEqual([]));
    const asked = seen.length;
    await activeIcp(store, NOON);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(asked));
    leave();
  });

  it('asks once for many changes at once, and not at all for those that were undone', async () => {
    const store = freshStore();
    const { seen, leave } = watching(store);
    const counts = () => seen.map(({ rows }) => rows.length);
    await vi.waitFor(() => expect(counts()).toEqual([0]));
    const ids = Array.from({ length: 30 }, (_, n) => `company-${n}.example`);
    await store.write(['targets'], async (store) => {
      for (const id of ids) await store.targets.put(target(id));
    });
    await vi.waitFor(() => expect(counts()).toEqual([0, 30]));
    await Promise.all(ids.map((id) => store.targets.delete(id)));
    await vi.waitFor(() => expect(counts().at(-1)).toBe(0));
    expect(seen.length).toBeLessThan(20);
    const asked = seen.length;
    const undone = store.write(['targets'], async (store) => {
      await store.targets.put(target('acme.example'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await moment();
    expect(seen).toHaveLength(asked);
    leave();
  });

  it('never asks twice at a time, however slow the answer; what changed meanwhile is in the next', async () => {
    const store = freshStore();
    let open = 0;
    let most = 0;
    const slow = async () => {
      open += 1;
      most = Math.max(most, open);
      const list = await answer(store)();
      await moment();
      open -= 1;
      return list;
    };
    const { seen, leave } = watching(store, slow);
    for (const n of [1, 2, 3]) await store.targets.put(target(`company-${n}.example`));
    await vi.waitFor(() => expect(seen.at(-1)?.rows).toHaveLength(3));
    expect(most).toBe(1);
    leave();
  });

  it('hears of a failure, and of the next change none the less, until it is left', async () => {
    const store = freshStore();
    const ask = vi.fn(answer(store)).mockRejectedValueOnce(new Error('Restart the browser.'));
    const { seen, errors, leave } = watching(store, ask);
    await vi.waitFor(() => expect(errors).toEqual([new Error('Restart the browser.')]));
    await store.targets.put(target('acme.example'));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    leave();
    await store.targets.put(target('birch.example'));
    await moment();
    expect(seen).toHaveLength(1);
  });

  it('asks nothing for companies that are not on it, and does for those joined to one that is', async () => {
    const store = freshStore();
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    await putAccount(store, accountOf([], { id: 'acme.shop' }));
    await joinAccounts(store, 'acme.shop', 'acme.example', NOON);
    const { seen, leave } = watching(store);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await putAccount(store, accountOf([], { id: 'birch.example' }));
    await moment();
    expect(seen).toHaveLength(1);
    await putAccount(store, accountOf([fact('city', 'Kiel')], { id: 'acme.shop' }));
    await vi.waitFor(() => expect(seen.at(-1)?.rows[0]?.account?.city).toBe('Kiel'));
    leave();
  });

  it('asks nothing while the rows of all companies seen are made, and does for what the rep chose', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    const { seen, leave } = watching(store);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await refreshTable(store, { icps: [], now: NOON }, async () => true);
    await moment();
    expect(seen).toHaveLength(1);
    await changeSettings(store, { cap: 20 });
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    leave();
  });
});
