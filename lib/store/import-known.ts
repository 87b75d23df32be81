import { type Addressed, addressIn } from '../account/import-address.ts';
import type { Incoming } from '../account/incoming.ts';
import { joinSchema, leads } from '../account/joins.ts';
import type { Found } from '../account/plan-import.ts';
import { onList } from '../targets/capacity.ts';
import type { Store } from './database.ts';
import { accountAt } from './entries.ts';
import { manyAccounts } from './many-accounts.ts';
import { parseAll } from './read.ts';
import { allTargets } from './targets.ts';

/**
 * Whose the rows of a file are: by the address of a site, or by a page at LinkedIn, which is of the account whose own site
 * leads to it. Nobody is known by name alone. Inside a writing transaction over `accounts`, `joins`, `targets` and `setAside`;
 * all rows are asked for at once.
 */
export async function whoseAre(store: Store, rows: readonly Incoming[]): Promise<Found[]> {
  const [companyOf, targets, addressed] = await Promise.all([
    companiesJoined(store),
    allTargets(store),
    Promise.all(rows.map(async (row) => ({ row, address: await linked(store, addressIn(row)) }))),
  ]);
  const listed = new Set(onList(targets).map(({ accountId }) => accountId));
  const ids = addressed.flatMap(({ address }) =>
    'id' in address ? [address.id, ...companyOf(address.id).ids] : [],
  );
  const accounts = await manyAccounts(store, new Set(ids));
  return addressed.map(({ row, address }): Found => {
    if ('sentence' in address) return { row, whose: address };
    const { id } = address;
    const { lead, ids } = companyOf(id);
    const account = accounts.get(id);
    const others = ids.flatMap((other) => (other === id ? [] : (accounts.get(other) ?? [])));
    return { row, whose: { id, lead, others, isListed: listed.has(lead), ...(account && { account }) } };
  });
}

/** A page at LinkedIn that was never read is of the site that leads to it. */
async function linked(store: Store, address: Addressed): Promise<Addressed> {
  if ('sentence' in address || !address.id.endsWith('.linkedin.com')) return address;
  return { ...address, id: (await accountAt(store, address.url)) ?? address.id };
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
