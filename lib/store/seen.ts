import type { Account } from '../account/account.ts';
import { joinSchema, leads } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';

/** Companies handed on in slices: all at once would be hundreds of megabytes. */
interface Seen {
  /** The next so many companies; fewer only at the end. */
  next: (many: number) => Promise<Account[]>;
}

/** The companies seen last, each once with all that was joined to it; those that cannot be read are left out. */
export async function seenLast(store: Store, most: number): Promise<Seen> {
  const ids = await store.accounts.keysFromLast('lastSeenAt', most);
  const joins = parseAll(await store.joins.getAll(), joinSchema).values;
  const left = [...new Set(ids.map(leads(joins)))];
  const joined = new Set(joins.map(({ to }) => to));
  const one = async (id: string) =>
    joined.has(id) ? (await companyOf(store, id)).account : alone(await store.accounts.get(id));
  const next = async (many: number) => {
    const found: Account[] = [];
    while (found.length < many && left.length > 0) {
      const some = await Promise.all(left.splice(0, many - found.length).map(one));
      found.push(...some.filter((account) => account !== undefined));
    }
    return found;
  };
  return { next };
}

function alone(record: unknown): Account | undefined {
  return parseAll([record], accountSchema).values[0];
}
