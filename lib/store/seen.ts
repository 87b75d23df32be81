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

/** Some of all companies, in the order of their ids, so that whoever asks for the rest need not be remembered. */
interface SomeSeen {
  companies: Account[];
  /** After which the next ones come; absent at the end. */
  next?: string;
}

/** The companies of at most so many accounts after an id, each with all that was joined to it. */
export async function seenAfter(store: Store, id: string, most: number): Promise<SomeSeen> {
  const [records, rows] = await Promise.all([store.accounts.after(id, most), store.joins.getAll()]);
  const joins = parseAll(rows, joinSchema).values;
  const accounts = parseAll(records, accountSchema).values;
  const ids = new Set(joins.flatMap((join) => [join.id, join.to]));
  const companies: Account[] = [];
  for (const account of accounts) {
    if (!ids.has(account.id)) companies.push(account);
    else companies.push(...(await joinedTo(store, account.id)));
  }
  const next = records.length < most ? undefined : idOf(records.at(-1));
  return { companies, ...(next === undefined ? {} : { next }) };
}

/** The company that an account is of, where it comes first among that company's accounts: it is told but once. */
async function joinedTo(store: Store, id: string): Promise<Account[]> {
  const { account, ...company } = await companyOf(store, id);
  const ids = [company.id, ...company.joins.map((join) => join.id)].sort();
  for (const other of ids.slice(0, ids.indexOf(id))) if (alone(await store.accounts.get(other))) return [];
  return account ? [account] : [];
}

/** Every record is kept under its id. */
function idOf(record: unknown): string | undefined {
  return record instanceof Object && 'id' in record ? String(record.id) : undefined;
}
