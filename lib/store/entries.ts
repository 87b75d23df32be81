import { entryPage } from '../account/entry.ts';
import { accountIdOf } from '../account/identify.ts';
import { accountId } from '../account/schema.ts';
import { nameKey } from '../facts/name-from/name-key.ts';
import type { CompanySeen } from '../facts/sites/site-understanding.ts';
import { profileAt } from '../text/profiles.ts';
import { mergeAccount } from './accounts.ts';
import type { Company } from './company.ts';
import type { Store } from './database.ts';

/**
 * Keeps what an entry at LinkedIn or in a directory says, and joins it to the account of the website it names, else to
 * the one whose own site leads to it. As `mergeAccount`.
 */
export function mergeEntry(store: Store, seen: CompanySeen, title: string, now: number): Promise<Company> {
  return store.write(['accounts', 'joins', 'apart', 'targets', 'setAside'], async (store) => {
    const { understanding, own } = entryPage(seen);
    const linking = await linkingTo(store, seen.entry);
    return mergeAccount(store, understanding, { url: seen.entry, title, own: [...own, ...linking] }, now);
  });
}

/**
 * The account that an address is of. A LinkedIn page that was never read is of the account whose own site leads to it.
 *
 * @returns undefined where nothing is known under it; `accountIdOf` names the account that it would be.
 */
export async function accountAt(store: Store, url: string): Promise<string | undefined> {
  const id = accountIdOf(url);
  if (!id || !accountId.safeParse(id).success) return undefined;
  if ((await store.accounts.get(id)) || (await store.joins.get(id))) return id;
  const [linking] = await linkingTo(store, url);
  return linking;
}

/** The account of a name, where only one goes by it. */
export async function onlyNamed(store: Store, name: string): Promise<string | undefined> {
  const key = nameKey(name);
  const ids = key.length < 3 ? [] : await store.accounts.keysWhere('keys', `name:${key}`, 2);
  return ids.length === 1 ? ids[0] : undefined;
}

/** Accounts whose own pages lead to a LinkedIn page: none where several do, for an agency's lies below many sites. */
async function linkingTo(store: Store, url: string): Promise<string[]> {
  const profile = profileAt(url);
  if (profile?.network !== 'linkedin') return [];
  const ids = await store.accounts.keysWhere('keys', `linkedin:${profile.handle.toLowerCase()}`, 3);
  const others = ids.filter((id) => id !== accountIdOf(url));
  return others.length === 1 ? others : [];
}
