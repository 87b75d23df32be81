import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { activeIcp } from '../../lib/store/icps.ts';
import { addTarget, removeTarget } from '../../lib/store/targets.ts';
import { type TargetList, watchTargets } from '../../lib/store/watch.ts';
import { accountOf, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

describe('the open list page', () => {
  it('follows every change without being asked', async () => {
    const store = freshStore();
    const seen: TargetList[] = [];
    const watching = watchTargets(store).subscribe((list) => seen.push(list));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ rows: [], unread: 0 }));
    const account = accountOf([]);
    await addTarget(store, { account, fit: fitOf(), from: HOME, now: NOON });
    const icp = await activeIcp(store, NOON);
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ rows: [{ account }], icp }));
    await removeTarget(store, 'acme.example', NOON);
    await vi.waitFor(() => expect(seen.at(-1)?.rows).toEqual([]));
    watching.unsubscribe();
  });

  it('counts what it cannot read and writes nothing', async () => {
    const store = freshStore();
    await plant(store, 'targets', target('acme.example'));
    await plant(store, 'targets', { accountId: 'birch.example' });
    await plant(store, 'accounts', { id: 'acme.example' });
    const seen: TargetList[] = [];
    const watching = watchTargets(store).subscribe((list) => seen.push(list));
    await vi.waitFor(() =>
      expect(seen.at(-1)).toEqual({ rows: [{ target: target('acme.example') }], unread: 2 }),
    );
    expect(await store.setAside.count()).toBe(0);
    expect(await store.targets.count()).toBe(2);
    watching.unsubscribe();
  });
});
