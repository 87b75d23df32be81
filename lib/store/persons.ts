import { accountIdOf } from '../account/identify.ts';
import { hasFaded, mergePerson, type Person } from '../account/person.ts';
import { personSchema } from '../account/person-schema.ts';
import type { Employer, PersonSeen } from '../facts/sites/site-understanding.ts';
import type { Store } from './database.ts';
import { accountAt, onlyNamed } from './entries.ts';
import { parseAll, readAll, readOne } from './read.ts';

/** Keeps what somebody's page shows, with the account of their employer where it is known. @returns them as stored. */
export function seePerson(store: Store, seen: PersonSeen, now: number): Promise<Person> {
  return store.write(['persons', 'accounts', 'joins', 'setAside'], async (store) => {
    const before = await readOne(store, 'persons', seen.id, personSchema);
    const accountId = seen.company && (await accountOf(store, seen.company));
    const person = mergePerson(before, seen, accountId, now);
    await store.persons.put(person);
    return person;
  });
}

export function getPerson(store: Store, id: string): Promise<Person | undefined> {
  return readOne(store, 'persons', id, personSchema);
}

/**
 * Makes somebody a contact, or no longer. A contact stays; others fade after thirty days.
 *
 * @param accountId the account they are a contact at, where that was not known before.
 * @returns undefined where they are not known any more.
 */
export function savePerson(
  store: Store,
  id: string,
  saved: boolean,
  now: number,
  accountId?: string,
): Promise<Person | undefined> {
  return store.write(['persons', 'setAside'], async (store) => {
    const known = await readOne(store, 'persons', id, personSchema);
    if (!known) return undefined;
    const { savedAt, ...person } = known;
    const at = accountId ?? person.accountId;
    const kept = {
      ...person,
      ...(at ? { accountId: at } : {}),
      ...(saved ? { savedAt: savedAt ?? now } : {}),
    };
    await store.persons.put(kept);
    return kept;
  });
}

/** Nothing of them stays. @returns what was stored, for undoing it. */
export function forgetPerson(store: Store, id: string): Promise<Person | undefined> {
  return store.write(['persons', 'setAside'], async (store) => {
    const known = await readOne(store, 'persons', id, personSchema);
    await store.persons.delete(id);
    return known;
  });
}

/** Undo of forgetting: only where nothing newer was seen since. */
export function rememberPerson(store: Store, person: Person): Promise<void> {
  return store.write(['persons', 'setAside'], async (store) => {
    if (!(await readOne(store, 'persons', person.id, personSchema))) await store.persons.put(person);
  });
}

/** Everybody known at a company, whichever of its accounts names it. */
export async function personsAt(store: Store, ids: readonly string[]): Promise<Person[]> {
  const records = await Promise.all(ids.map((id) => store.persons.where('accountId', id)));
  return parseAll(records.flat(), personSchema).values;
}

/** Forgets whom nobody saved and whose page was not seen for long. Safe to repeat. */
export function fadePersons(store: Store, now: number): Promise<void> {
  return store.write(['persons', 'setAside'], async (store) => {
    for (const person of await readAll(store, 'persons', personSchema))
      if (hasFaded(person, now)) await store.persons.delete(person.id);
  });
}

/** The account of an employer: by its page, else by its name where only one account goes by that. */
async function accountOf(store: Store, { name, entry }: Employer): Promise<string | undefined> {
  const id = entry && (await accountAt(store, entry));
  return id ?? (await onlyNamed(store, name)) ?? (entry && accountIdOf(entry));
}
