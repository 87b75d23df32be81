import { correctedSchema } from '../account/corrected.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import type { Forgotten } from '../targets/forgotten.ts';
import { targetSchema } from '../targets/schema.ts';
import { putAccount } from './accounts.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { personsAt } from './persons.ts';
import { parseAll } from './read.ts';

const TABLES = [
  'accounts',
  'joins',
  'apart',
  'targets',
  'persons',
  'corrections',
  'says',
  'setAside',
] as const;

/**
 * Forgets a company everywhere: all its accounts, what was joined or told apart, its place on the list, its people, what it
 * taught, what the rep said of it.
 */
export function forgetCompany(store: Store, id: string): Promise<Forgotten> {
  return store.write(TABLES, async (store) => {
    const company = await companyOf(store, id);
    const ids = [company.id, ...company.joins.map((join) => join.id)];
    const rows = async (table: 'accounts' | 'targets' | 'corrections' | 'says') =>
      Promise.all(ids.map((each) => store[table].get(each)));
    const known = (records: unknown[]) => records.filter((record) => record !== undefined);
    const apart = (await Promise.all(ids.map((each) => store.apart.where('ids', each)))).flat();
    const forgotten: Forgotten = {
      accounts: parseAll(known(await rows('accounts')), accountSchema).values,
      joins: parseAll(company.joins, joinSchema).values,
      apart: parseAll(apart, apartSchema).values,
      targets: parseAll(known(await rows('targets')), targetSchema).values,
      persons: await personsAt(store, ids),
      corrections: parseAll(known(await rows('corrections')), correctedSchema).values,
      says: parseAll(known(await rows('says')), saySchema).values,
    };
    for (const each of ids) {
      await store.accounts.delete(each);
      await store.targets.delete(each);
      await store.joins.delete(each);
      await store.corrections.delete(each);
      await store.says.delete(each);
    }
    for (const each of forgotten.apart) await store.apart.delete(each.id);
    for (const each of forgotten.persons) await store.persons.delete(each.id);
    return forgotten;
  });
}

/** Undo of forgetting a company. What was seen since is newer and stays. */
export function rememberCompany(store: Store, forgotten: Forgotten): Promise<void> {
  return store.write(TABLES, async (store) => {
    for (const each of forgotten.accounts)
      if (!(await store.accounts.get(each.id))) await putAccount(store, each);
    for (const each of forgotten.targets)
      if (!(await store.targets.get(each.accountId))) await store.targets.put(each);
    for (const each of forgotten.persons)
      if (!(await store.persons.get(each.id))) await store.persons.put(each);
    for (const each of forgotten.joins) if (!(await store.joins.get(each.id))) await store.joins.put(each);
    for (const each of forgotten.apart) await store.apart.put(each);
    for (const each of forgotten.corrections)
      if (!(await store.corrections.get(each.accountId))) await store.corrections.put(each);
    for (const each of forgotten.says)
      if (!(await store.says.get(each.accountId))) await store.says.put(each);
  });
}
