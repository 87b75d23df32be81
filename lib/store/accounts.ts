import type { Account } from '../account/account.ts';
import { mergeUnderstanding } from '../account/merge.ts';
import { accountSchema } from '../account/schema.ts';
import type { Understanding } from '../facts/understanding.ts';
import type { Store } from './database.ts';
import { readAll, readOne } from './read.ts';

/** An account; undefined where it is not known or its record could not be read. */
export function getAccount(store: Store, id: string): Promise<Account | undefined> {
  return readOne(store, store.accounts, id, accountSchema);
}

/** Every account that can be read, in no particular order. */
export function allAccounts(store: Store): Promise<Account[]> {
  return readAll(store, store.accounts, accountSchema);
}

/**
 * Adds what a company page says to its account, in one transaction: two tabs of one company lose nothing of each other.
 *
 * @param understanding of a company page with a domain; anything else throws, as in `mergeUnderstanding`.
 * @param now epoch milliseconds.
 * @returns the account as stored.
 */
export async function mergeAccount(
  store: Store,
  understanding: Understanding,
  page: { url: string; title: string },
  now: number,
): Promise<Account> {
  return store.transaction('rw', store.accounts, store.setAside, async () => {
    const before = understanding.domain ? await getAccount(store, understanding.domain) : undefined;
    const account = mergeUnderstanding(before, understanding, page, now);
    await store.accounts.put(account);
    return account;
  });
}
