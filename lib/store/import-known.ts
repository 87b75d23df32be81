import type { Account } from '../account/account.ts';
import { addressIn } from '../account/import-address.ts';
import type { Incoming } from '../account/incoming.ts';
import { joinSchema, leads } from '../account/joins.ts';
import type { Found } from '../account/plan-import.ts';
import { accountSchema } from '../account/schema.ts';
import { onList } from '../targets/capacity.ts';
import type { Store } from './database.ts';
import { accountAt } from './entries.ts';
import { parseAll, readOne } from './read.ts';
import { allTargets } from './targets.ts';

/** To ask for a record takes as long as reading so many keys. */
const KEYS_A_RECORD = 50;

/**
 * Whose the rows of a file are: by the address of a site, or by a page at LinkedIn, which is of the account whose own site
 * leads to it. Nobody is known by name alone. Inside a writing transaction over `accounts`, `joins`, `targets` and `setAside`;
 * all rows are asked for at once.
 */
export async function whoseAre(store: Store, rows: readonly Incoming[]): Promise<Found[]> {
  const [companies, targets, ids] = await Promise.all([
    companiesJoined(store),
    allTargets(store),
    idsWhere(store, rows.length * KEYS_A_RECORD),
  ]);
  const listed = new Set(onList(targets).map(({ accountId }) => accountId));
  const accounts = new Map<string, Promise<Account | undefined>>();
  const accountOf = (id: string) => {
    if (ids && !ids.has(id)) return undefined;
    const asked = accounts.get(id) ?? readOne(store, 'accounts', id, accountSchema);
    accounts.set(id, asked);
    return asked;
  };
  const whose = async (row: Incoming): Promise<Found> => {
    const address = addressIn(row);
    if ('sentence' in address) return { row, whose: address };
    const id = (await linkedTo(store, address)) ?? address.id;
    const { lead, ids } = companies(id);
    const others = ids.filter((other) => other !== id);
    const [account, ...joined] = await Promise.all([id, ...others].map(accountOf));
    const known = { id, lead, others: joined.filter((one) => one !== undefined), isListed: listed.has(lead) };
    return { row, whose: { ...known, ...(account && { account }) } };
  };
  return Promise.all(rows.map(whose));
}

/** A page at LinkedIn that was never read is of the site that leads to it. */
async function linkedTo(store: Store, { id, url }: { id: string; url: string }): Promise<string | undefined> {
  return id.endsWith('.linkedin.com') ? accountAt(store, url) : undefined;
}

/** The ids of all accounts, where they are no more than so many. */
async function idsWhere(store: Store, most: number): Promise<ReadonlySet<string> | undefined> {
  return (await store.accounts.count()) > most ? undefined : new Set(await store.accounts.getAllKeys());
}

/** The account that one is shown as, with all accounts of the company. */
async function companiesJoined(store: Store): Promise<(id: string) => { lead: string; ids: string[] }> {
  const joins = parseAll(await store.joins.getAll(), joinSchema).values;
  const leadOf = leads(joins);
  const members = Map.groupBy(joins, ({ id }) => leadOf(id));
  return (id) => {
    const lead = leadOf(id);
    return { lead, ids: [lead, ...(members.get(lead) ?? []).map((join) => join.id)] };
  };
}
