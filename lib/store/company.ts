import type { Account } from '../account/account.ts';
import { combine } from '../account/combine.ts';
import { type Join, joinSchema, MOST_STEPS } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

/** A company as it is shown: all accounts joined to one, together. */
export interface Company {
  /** The account it goes by: its target's, its page's address. */
  id: string;
  /** Absent where nothing of it was read. */
  account?: Account;
  /** What was joined to make it, newest first. */
  joins: Join[];
}

/**
 * The company that an account is of. Most are in no join: one round of three questions. Inside a transaction, that must
 * be a writing one over `accounts`, `joins` and `setAside`.
 *
 * @param known the account's own record, where it was read just now.
 */
export async function companyOf(store: Store, id: string, known?: Account): Promise<Company> {
  const [own, up, below] = await Promise.all([
    known ?? readOne(store, 'accounts', id, accountSchema),
    joinOf(store, id),
    joinsTo(store, id),
  ]);
  if (!up && below.length === 0) return { id, ...(own ? { account: own } : {}), joins: [] };
  const lead = up ? await leadOf(store, up.to) : id;
  const joins = await joinsInto(store, lead);
  const others = [lead, ...joins.map((join) => join.id)].filter((other) => other !== id);
  const rows = await Promise.all(others.map((other) => readOne(store, 'accounts', other, accountSchema)));
  const accounts = [own, ...rows].filter((account) => account !== undefined);
  const account = combine(lead, accounts);
  return { id: lead, ...(account ? { account } : {}), joins: joins.sort((a, b) => b.at - a.at) };
}

/** The account that one is shown as: itself unless it was joined to another. */
export async function leadOf(store: Store, id: string): Promise<string> {
  let lead = id;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const up = await joinOf(store, lead);
    if (!up) break;
    lead = up.to;
  }
  return lead;
}

/** Every account of the company that one is of. */
export async function idsOf(store: Store, id: string): Promise<string[]> {
  const lead = await leadOf(store, id);
  return [lead, ...(await joinsInto(store, lead)).map((join) => join.id)];
}

/** Every join below an account, those of joined ones included. */
async function joinsInto(store: Store, lead: string): Promise<Join[]> {
  const found = new Map<string, Join>();
  let level = [lead];
  for (let step = 0; step < MOST_STEPS && level.length > 0; step += 1) {
    const next = (await Promise.all(level.map((id) => joinsTo(store, id)))).flat();
    level = next.map(({ id }) => id).filter((id) => !found.has(id) && id !== lead);
    for (const join of next) if (join.id !== lead) found.set(join.id, join);
  }
  return [...found.values()];
}

function joinOf(store: Store, id: string): Promise<Join | undefined> {
  return readOne(store, 'joins', id, joinSchema);
}

async function joinsTo(store: Store, id: string): Promise<Join[]> {
  return parseAll(await store.joins.where('to', id), joinSchema).values;
}
