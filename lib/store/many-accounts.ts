import type { Account } from '../account/account.ts';
import { accountSchema } from '../account/schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

/** To ask for a record takes as long as reading so many keys. */
const KEYS_A_RECORD = 50;

/**
 * The accounts of thousands of ids, each as its own record tells it, in as few questions as make sense: only those that there
 * are, and all together where they are most of all. As `readOne` otherwise.
 */
export async function manyAccounts(
  store: Store,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Account>> {
  const count = await store.accounts.count();
  const keys = count > ids.size * KEYS_A_RECORD ? [...ids] : await store.accounts.getAllKeys();
  const known = keys.filter((id) => ids.has(id));
  const found = new Map<string, Account>();
  if (known.length * 2 > count)
    for (const account of parseAll(await store.accounts.getAll(), accountSchema).values)
      if (ids.has(account.id)) found.set(account.id, account);
  // Alone, for what is left cannot be read, and is set aside.
  const left = known.filter((id) => !found.has(id));
  const asked = await Promise.all(left.map((id) => readOne(store, 'accounts', id, accountSchema)));
  for (const account of asked) if (account) found.set(account.id, account);
  return found;
}
