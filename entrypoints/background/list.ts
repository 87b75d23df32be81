import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { idsOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { addTarget, type Placed, removeTarget, restoreTarget } from '../../lib/store/on-off-list.ts';
import { savePerson } from '../../lib/store/persons.ts';
import type { Target } from '../../lib/targets/target.ts';
import { markTabs } from './marks.ts';
import { wishedAt } from './wished.ts';

/** Puts the company of an address on the list; asked again, it is on it once. */
export async function addToList(company: Ask<'target/add'>): Promise<Target> {
  const now = Date.now();
  const store = openStore();
  const { wished, person } = await wishedAt(company, now);
  const target = await done(await addTarget(store, wished));
  if (person) await savePerson(store, person.id, true, now);
  return target;
}

export async function removeFromList({ accountId }: Ask<'target/remove'>): Promise<Target | null> {
  const target = await removeTarget(openStore(), accountId, Date.now());
  await markTabs(await idsOf(openStore(), accountId));
  return target ?? null;
}

export async function restoreToList({ accountId }: Ask<'target/restore'>): Promise<Target> {
  return done(await restoreTarget(openStore(), accountId, Date.now()));
}

async function done(plan: Placed): Promise<Target> {
  if (!plan.ok) throw new Fault(plan.code, plan.sentence);
  await markTabs(await idsOf(openStore(), plan.target.accountId));
  return plan.target;
}
