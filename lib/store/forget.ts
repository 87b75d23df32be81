import { correctedSchema } from '../account/corrected.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import type { Forgotten } from '../targets/forgotten.ts';
import { targetSchema } from '../targets/schema.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';
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
  'touches',
  'events',
  'setAside',
] as const;

/**
 * Forgets a company everywhere: all its accounts, what was joined or told apart, its place on the list, its people, what it
 * taught, what the rep said of it and did toward it.
 */
export function forgetCompany(store: Store, id: string): Promise<Forgotten> {
  return store.write(TABLES, async (store) => {
    const company = await companyOf(store, id);
    const ids = [company.id, ...company.joins.map((join) => join.id)];
    const rows = async (table: 'accounts' | 'targets' | 'corrections' | 'says') =>
      Promise.all(ids.map((each) => store[table].get(each)));
    const done = async (table: 'touches' | 'events') =>
      (await Promise.all(ids.map((each) => store[table].where('accountId', each)))).flat();
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
      touches: parseAll(await done('touches'), touchSchema).values,
      events: parseAll(await done('events'), eventSchema).values,
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
    for (const each of forgotten.touches) await store.touches.delete(each.id);
    for (const each of forgotten.events) await store.events.delete(each.id);
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
    for (const each of forgotten.touches) await store.touches.put(each);
    for (const each of forgotten.events) await store.events.put(each);
  });
}
