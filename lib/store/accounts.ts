import type { Account } from '../account/account.ts';
import { accountIdOf } from '../account/identify.ts';
import { keysOf } from '../account/keys.ts';
import { mergeUnderstanding, type PageRead } from '../account/merge.ts';
import { accountSchema } from '../account/schema.ts';
import type { Understanding } from '../facts/understanding.ts';
import { type Company, companyOf } from './company.ts';
import type { Store } from './database.ts';
import { claim } from './joins.ts';
import { readAll, readOne } from './read.ts';

/**
 * The company that an account is of, all accounts joined to it together; undefined where nothing of it is known or could
 * be read.
 *
 * @param id of any of its accounts.
 */
export async function getAccount(store: Store, id: string): Promise<Account | undefined> {
  return (await companyOf(store, id)).account;
}

/** Every account that can be read, each as its own pages tell it, in no particular order. */
export function allAccounts(store: Store): Promise<Account[]> {
  return readAll(store, 'accounts', accountSchema);
}

/** Writes an account with the keys it is looked up by. */
export function putAccount(store: Store, account: Account): Promise<void> {
  return store.accounts.put({ ...account, keys: keysOf(account) });
}

/** As `putAccount`, thousands at once. */
export function putAccounts(store: Store, accounts: readonly Account[]): Promise<void> {
  return store.accounts.putAll(accounts.map((account) => ({ ...account, keys: keysOf(account) })));
}

/**
 * Adds what a company page says to its account, in one transaction: two tabs of one company lose nothing of each other.
 * What the page claims as its company's own is joined to it, unless the rep or another company's page was first.
 *
 * @param understanding of a company page with a domain; anything else throws, as in `mergeUnderstanding`.
 * @param page with the accounts that are its company's own (`claims.ts`).
 * @param now epoch milliseconds.
 * @returns the company as stored.
 */
export function mergeAccount(
  store: Store,
  understanding: Understanding,
  page: PageRead & { own?: readonly string[] },
  now: number,
): Promise<Company> {
  return store.write(['accounts', 'joins', 'apart', 'targets', 'setAside'], async (store) => {
    const id = accountIdOf(page.url);
    const before = id === undefined ? undefined : await readOne(store, 'accounts', id, accountSchema);
    const account = mergeUnderstanding(before, understanding, page, now);
    await putAccount(store, account);
    for (const other of page.own ?? []) await claim(store, account.id, other, now);
    return companyOf(store, account.id, account);
  });
}
