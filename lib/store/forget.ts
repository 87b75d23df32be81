import { correctedSchema } from '../account/corrected.ts';
import { apartSchema, joinSchema } from '../account/joins.ts';
import { accountSchema } from '../account/schema.ts';
import { planRestore } from '../targets/add.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import type { Forgotten } from '../targets/forgotten.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Target } from '../targets/target.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';
import { putAccount } from './accounts.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { forgetInImports } from './forget-imports.ts';
import { personsAt } from './persons.ts';
import { parseAll } from './read.ts';
import { readSettings } from './settings.ts';
import { allTargets } from './targets.ts';

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
  'imports',
  'outbox',
  'meta',
  'setAside',
] as const;

/**
 * Forgets a company everywhere: all its accounts, what was joined or told apart, its place on the list, its people, what it
 * taught, what the rep said of it and did toward it, and that files named it: undoing one of these leaves it alone from then on.
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
    const [touches, events] = [await done('touches'), await done('events')];
    const forgotten: Forgotten = {
      accounts: parseAll(known(await rows('accounts')), accountSchema).values,
      joins: parseAll(company.joins, joinSchema).values,
      apart: parseAll(apart, apartSchema).values,
      targets: parseAll(known(await rows('targets')), targetSchema).values,
      persons: await personsAt(store, ids),
      corrections: parseAll(known(await rows('corrections')), correctedSchema).values,
      says: parseAll(known(await rows('says')), saySchema).values,
      touches: parseAll(touches, touchSchema).values,
      events: parseAll(events, eventSchema).values,
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
    for (const id of idsIn(touches)) await store.touches.delete(id);
    for (const id of idsIn(events)) {
      await store.events.delete(id);
      await store.outbox.delete(id);
    }
    await forgetInImports(store, ids);
    return forgotten;
  });
}

/** Of all records, those that cannot be read as well: nothing of who is forgotten stays. */
function idsIn(records: readonly unknown[]): string[] {
  const ids = records.map((record) => record instanceof Object && 'id' in record && record.id);
  return ids.filter((id) => typeof id === 'string');
}

/**
 * Undo of forgetting a company. What was seen since is newer and stays.
 *
 * @param now epoch milliseconds.
 * @returns why it is not on the list again, where that has filled up since; undefined where it is or never was.
 */
export function rememberCompany(
  store: Store,
  forgotten: Forgotten,
  now: number,
): Promise<string | undefined> {
  return store.write(TABLES, async (store) => {
    for (const each of forgotten.accounts)
      if (!(await store.accounts.get(each.id))) await putAccount(store, each);
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
    const refused: string[] = [];
    for (const each of forgotten.targets)
      if (!(await store.targets.get(each.accountId))) refused.push(...(await putBack(store, each, now)));
    return refused[0];
  });
}

/** A target as it was, where its place is still free; else in the next tier that has any, or off the list, which is said. */
async function putBack(store: Store, target: Target, now: number): Promise<string[]> {
  const { accountId, removedAt } = target;
  const isListed = removedAt === undefined && !(await store.joins.get(accountId));
  const off = { ...target, removedAt: now };
  const { cap } = await readSettings(store);
  const plan = isListed && planRestore(off, await allTargets(store), accountId, { cap });
  await store.targets.put(!plan ? target : plan.ok ? plan.target : off);
  return plan && !plan.ok ? [plan.sentence] : [];
}
