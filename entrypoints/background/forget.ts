import type { Person } from '../../lib/account/person.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { forgetPerson, rememberPerson, savePerson } from '../../lib/store/persons.ts';
import type { Forgotten } from '../../lib/targets/forgotten.ts';
import { markTabs } from './marks.ts';

/** Forgets a company everywhere. Only the answer still knows it, for as long as the page that asked stays open. */
export async function forgetAccount({ accountId }: Ask<'account/forget'>): Promise<Forgotten> {
  const forgotten = await forgetCompany(openStore(), accountId);
  await markTabs([accountId, ...forgotten.accounts.map(({ id }) => id)]);
  return forgotten;
}

export async function rememberAccount({ forgotten }: Ask<'account/remember'>): Promise<null> {
  const full = await rememberCompany(openStore(), forgotten, Date.now());
  await markTabs(forgotten.accounts.map(({ id }) => id));
  if (full !== undefined) throw new Fault('full', `All that was known is back, but off your list. ${full}`);
  return null;
}

export async function keepPerson({ personId, saved }: Ask<'person/save'>): Promise<Person | null> {
  return (await savePerson(openStore(), personId, saved, Date.now())) ?? null;
}

export async function letPersonGo({ personId }: Ask<'person/forget'>): Promise<Person | null> {
  return (await forgetPerson(openStore(), personId)) ?? null;
}

export async function takePersonBack({ person }: Ask<'person/remember'>): Promise<null> {
  await rememberPerson(openStore(), person);
  return null;
}
