import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allAccounts, getAccount, mergeAccount } from '../../lib/store/accounts.ts';
import { addTarget } from '../../lib/store/on-off-list.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { listTargets } from '../../lib/store/targets.ts';
import { accountOf, fact, HOME, NOON, understood } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';
import { freshStore, plant } from './fresh.ts';

const broken = { accountId: 'birch.example', tier: 'Z', note: 'kept as it was' };

describe('a record that cannot be read', () => {
  it('is set aside with the reason, and the rest is still listed', async () => {
    const store = freshStore();
    await plant(store, 'targets', target('acme.example'));
    await plant(store, 'targets', broken);
    await plant(store, 'targets', target('cedar.example'));
    const rows = await listTargets(store);
    expect(rows.map((row) => row.target.accountId).sort()).toEqual(['acme.example', 'cedar.example']);
    expect(await setAsideCount(store)).toBe(1);
    expect(await store.setAside.getAll()).toEqual([
      expect.objectContaining({
        table: 'targets',
        key: 'birch.example',
        record: broken,
        reason: expect.stringContaining('tier:'),
      }),
    ]);
    expect(await store.targets.get('birch.example')).toBeUndefined();
  });

  it('is set aside once, however often and from where it is read', async () => {
    const store = freshStore();
    await plant(store, 'targets', broken);
    await Promise.all([listTargets(store), listTargets(store), listTargets(store)]);
    await listTargets(store);
    expect(await setAsideCount(store)).toBe(1);
  });

  it('leaves its target on the list, without the account', async () => {
    const store = freshStore();
    await plant(store, 'targets', target('acme.example'));
    await plant(store, 'accounts', { id: 'acme.example', facts: 'many' });
    expect(await listTargets(store)).toEqual([{ target: target('acme.example') }]);
    expect(await allAccounts(store)).toEqual([]);
    expect(await setAsideCount(store)).toBe(1);
  });

  it('does not stop a page of the same company from being read, nor the company from being added', async () => {
    const store = freshStore();
    await plant(store, 'accounts', { id: 'acme.example' });
    await plant(store, 'targets', { accountId: 'acme.example' });
    const page = { url: HOME, title: 'Acme' };
    const account = await mergeAccount(store, understood([fact('city', 'Kiel')]), page, NOON);
    expect(await getAccount(store, 'acme.example')).toEqual(account.account);
    const plan = await addTarget(store, { account: accountOf([]), fit: fitOf(), from: HOME, now: NOON });
    expect(plan.ok).toBe(true);
    expect(await setAsideCount(store)).toBe(2);
  });
});
