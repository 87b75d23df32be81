import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { putAccount } from '../../lib/store/accounts.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { joinAccounts } from '../../lib/store/joins.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { storyOf } from '../../lib/store/story.ts';
import { allTargets, getTarget } from '../../lib/store/targets.ts';
import { accountOf, NOON } from '../account/sample.ts';
import { target } from '../targets/sample.ts';
import { change } from './acts.ts';
import { freshStore, plant } from './fresh.ts';

const ACME = 'acme.example';

/** Acme, with another account joined to it; each has a touch of its own. */
async function worked() {
  const store = freshStore();
  await putAccount(store, accountOf([]));
  await putAccount(store, accountOf([], { id: 'acme.shop' }));
  await store.targets.put(target(ACME, { tier: 'A' }));
  await joinAccounts(store, 'acme.shop', ACME, NOON);
  for (const accountId of [ACME, 'acme.shop', 'birch.example'])
    await store.touches.put({
      id: `of ${accountId}`,
      accountId,
      kind: 'call',
      tier: 'A',
      on: '2026-11-20',
      at: NOON,
    });
  await change(store, ACME, { what: 'notes', notes: 'Ask for Ann', was: '' });
  return store;
}

describe('a company that a rep forgets', () => {
  it('takes touches and history of all its accounts along, and no other’s', async () => {
    const store = await worked();
    expect((await storyOf(store, 'acme.shop'))?.touches).toHaveLength(2);
    await forgetCompany(store, 'acme.shop');
    expect(await store.touches.getAllKeys()).toEqual(['of birch.example']);
    expect(await store.events.count()).toBe(0);
    expect(await storyOf(store, ACME)).toBeUndefined();
  });

  it('leaves nothing behind, not even records that cannot be read', async () => {
    const store = await worked();
    await plant(store, 'touches', { id: 'odd', accountId: ACME, kind: 'pigeon' });
    await plant(store, 'events', { id: 'odd', accountId: ACME, key: 'k', what: 'sung' });
    await forgetCompany(store, ACME);
    expect([await store.touches.getAllKeys(), await store.events.count()]).toEqual([['of birch.example'], 0]);
  });

  it('is named no more by the imports that brought it, nor in what waits to be sent; the others of the file are', async () => {
    const store = await worked();
    const [acme, birch] = [ACME, 'birch.example'].map((id) => ({ id, gave: [] }));
    await store.imports.put({
      id: 'crm',
      file: 'crm.csv',
      at: NOON,
      created: ['acme.shop', 'cedar.example'],
      changed: [acme, birch].flatMap((one) => one ?? []),
      same: 2,
    });
    const [event] = await store.events.getAllKeys();
    await plant(store, 'outbox', { id: event, name: 'Acme' });
    await forgetCompany(store, ACME);
    expect(await store.imports.getAll()).toMatchObject([
      { created: ['cedar.example'], changed: [{ id: 'birch.example' }], same: 1 },
    ]);
    expect(await store.outbox.count()).toBe(0);
  });

  it('comes back as it was, once however often that is asked', async () => {
    const store = await worked();
    const before = await storyOf(store, ACME);
    const forgotten = await forgetCompany(store, ACME);
    for (const _ of [1, 2]) expect(await rememberCompany(store, forgotten, NOON)).toBeUndefined();
    expect(await storyOf(store, ACME)).toEqual(before);
    expect((await allTargets(store)).map(({ accountId }) => accountId)).toEqual([ACME]);
  });

  it('comes back a tier below where its own filled up meanwhile, and off a full list, which is said', async () => {
    const store = await worked();
    const forgotten = await forgetCompany(store, ACME);
    for (let nth = 0; nth < 10; nth += 1) await store.targets.put(target(`a${nth}.example`, { tier: 'A' }));
    await rememberCompany(store, forgotten, NOON);
    expect((await getTarget(store, ACME))?.tier).toBe('B');
    await forgetCompany(store, ACME);
    await changeSettings(store, { cap: 10 });
    expect(await rememberCompany(store, forgotten, NOON)).toMatch(/^Your list is full: 10 of 10/);
    expect(await getTarget(store, ACME)).toMatchObject({ tier: 'A', notes: 'Ask for Ann', removedAt: NOON });
    expect((await storyOf(store, ACME))?.touches).toHaveLength(2);
  });
});
