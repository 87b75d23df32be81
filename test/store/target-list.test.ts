import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { putAccount } from '../../lib/store/accounts.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { addTarget, removeTarget } from '../../lib/store/on-off-list.ts';
import { readTargetList } from '../../lib/store/target-list.ts';
import { accountOf, fact, HOME, NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

const EMPTY = {
  rows: [],
  targets: [],
  touches: [],
  persons: new Map(),
  settings: { cap: 60, views: [] },
  icps: [],
  says: new Map(),
  refused: new Set(),
  accountIds: [],
  unread: 0,
};

describe('the list as stored', () => {
  it('holds what is on it now, newest first, and the profile that it is scored by', async () => {
    const store = freshStore();
    expect(await readTargetList(store)).toEqual(EMPTY);
    const account = accountOf([]);
    await addTarget(store, { account, fit: fitOf(), from: HOME, now: NOON });
    const later = accountOf([], { id: 'birch.example' });
    await addTarget(store, { account: later, fit: fitOf(), from: HOME, now: NOON + 1 });
    const icp = await activeIcp(store, NOON);
    expect(await readTargetList(store)).toMatchObject({
      rows: [{ account: later }, { account }],
      icps: [icp],
      accountIds: ['acme.example', 'birch.example'],
    });
    await removeTarget(store, 'birch.example', NOON + 2);
    await removeTarget(store, 'acme.example', NOON + 2);
    const { targets, ...left } = await readTargetList(store);
    expect(targets.map(({ removedAt }) => removedAt)).toEqual([NOON + 2, NOON + 2]);
    expect({ ...left, targets: [] }).toEqual({ ...EMPTY, icps: [icp] });
  });

  it('counts what cannot be read and writes nothing', async () => {
    const store = freshStore();
    await plant(store, 'targets', target('acme.example'));
    await plant(store, 'targets', { accountId: 'birch.example' });
    await plant(store, 'accounts', { id: 'acme.example' });
    expect(await readTargetList(store)).toEqual({
      ...EMPTY,
      rows: [{ target: target('acme.example') }],
      targets: [target('acme.example')],
      accountIds: ['acme.example'],
      unread: 2,
    });
    expect(await store.setAside.count()).toBe(0);
    expect(await store.targets.count()).toBe(2);
  });

  it('tells of every account that was joined to one that is on it', async () => {
    const store = freshStore();
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    await putAccount(store, accountOf([fact('city', 'Kiel')], { id: 'acme.shop' }));
    await putAccount(store, accountOf([], { id: 'birch.example' }));
    await joinAccounts(store, 'acme.shop', 'acme.example', NOON);
    const { rows, accountIds } = await readTargetList(store);
    expect(accountIds).toEqual(['acme.example', 'acme.shop']);
    expect(rows.map(({ account }) => account?.facts.map(({ value }) => value))).toEqual([['Kiel']]);
  });

  it('comes with the touches since a day, those of joined accounts as the company’s own', async () => {
    const store = freshStore();
    await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    await putAccount(store, accountOf([], { id: 'acme.shop' }));
    await joinAccounts(store, 'acme.shop', 'acme.example', NOON);
    const touch = { kind: 'call', tier: 'A', at: NOON } as const;
    await store.touches.put({ ...touch, id: 'one', accountId: 'acme.shop', on: '2026-11-20' });
    await store.touches.put({ ...touch, id: 'old', accountId: 'acme.example', on: '2026-08-01' });
    const { touches } = await readTargetList(store, '2026-08-31');
    expect(touches.map(({ id, accountId }) => [id, accountId])).toEqual([['one', 'acme.example']]);
  });
});
