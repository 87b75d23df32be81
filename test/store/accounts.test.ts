import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allAccounts, getAccount, mergeAccount } from '../../lib/store/accounts.ts';
import { ABOUT, fact, HOME, NOON, understood } from '../account/sample.ts';
import { freshStore } from './fresh.ts';

const home = { url: HOME, title: 'Acme' };
const about = { url: ABOUT, title: 'About' };

describe('accounts in the store', () => {
  it('are found by their id, and unknown ones are not', async () => {
    const store = freshStore();
    const account = await mergeAccount(store, understood([fact('city', 'Kiel')]), home, NOON);
    expect(account).toMatchObject({ id: 'acme.example', account: { id: 'acme.example' }, joins: [] });
    expect(await getAccount(store, 'acme.example')).toEqual(account.account);
    expect(await getAccount(store, 'birch.example')).toBeUndefined();
    expect(await allAccounts(store)).toEqual([account.account]);
  });

  it('lose nothing when two tabs read pages of one company at the same moment', async () => {
    const store = freshStore();
    await Promise.all([
      mergeAccount(store, understood([fact('city', 'Kiel')]), home, NOON),
      mergeAccount(store, understood([fact('founded', 1987, { url: ABOUT })], 'about'), about, NOON),
    ]);
    const account = await getAccount(store, 'acme.example');
    expect(account?.facts.map(({ key }) => key).sort()).toEqual(['city', 'founded']);
    expect(account?.pages).toHaveLength(2);
  });

  it('leave nothing of a page that is not a company’s', async () => {
    const store = freshStore();
    const login = { ...understood([]), kind: { company: false, page: 'login' } } as const;
    await expect(mergeAccount(store, login, home, NOON)).rejects.toThrow(/company page/);
    expect(await store.accounts.count()).toBe(0);
  });
});
