import { blankAccount } from '../../lib/account/blank.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import type { Person } from '../../lib/account/person.ts';
import { personIdAt } from '../../lib/account/person-id.ts';
import { timed } from '../../lib/fit/timed.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { companyOf, idsOf } from '../../lib/store/company.ts';
import { openStore, type Store } from '../../lib/store/database.ts';
import { accountAt } from '../../lib/store/entries.ts';
import { addTarget, type Placed, removeTarget, restoreTarget } from '../../lib/store/on-off-list.ts';
import { getPerson, personsAt, savePerson } from '../../lib/store/persons.ts';
import { stoodOf } from '../../lib/targets/stood.ts';
import type { Stood, Target } from '../../lib/targets/target.ts';
import { markTabs } from './marks.ts';
import { type Standing, standingOf } from './standing.ts';

const NO_COMPANY = 'This address belongs to no company: open the company’s own site and add it there.';
const NO_EMPLOYER =
  'Their page does not say which company they work at now: open that company’s page and add it there.';

/**
 * Puts the company of an address on the list, whether or not its page could be read. A person's page puts the company on
 * it where they work, with them as its contact.
 */
export async function addToList({ url, title }: Ask<'target/add'>): Promise<Target> {
  const now = Date.now();
  const store = openStore();
  const person = await personAt(store, url);
  const accountId = person ? person.accountId : ((await accountAt(store, url)) ?? accountIdOf(url));
  if (!accountId) throw new Fault('malformed', person ? NO_EMPLOYER : NO_COMPANY);
  const company = await companyOf(store, accountId);
  const account = company.account ?? blankAccount(company.id, title, now);
  const standing = await standingOf(accountId, { ...company, account });
  const { fit } = standing;
  if (!fit)
    throw new Fault(
      'store',
      'Your ideal-client profile could not be read: open it and save it once, then add again.',
    );
  const was = await measureOf(standing, now);
  const target = await done(await addTarget(store, { account, fit, ...was, from: url, now }));
  if (person) await savePerson(store, person.id, true, now, accountId);
  return target;
}

/** The person whose page an address is of; a page of somebody unknown adds nobody's company. */
async function personAt(store: Store, url: string): Promise<Pick<Person, 'id' | 'accountId'> | undefined> {
  const id = personIdAt(url);
  return id === undefined ? undefined : ((await getPerson(store, id)) ?? { id });
}

export async function removeFromList({ accountId }: Ask<'target/remove'>): Promise<Target | null> {
  const target = await removeTarget(openStore(), accountId, Date.now());
  await markTabs(await idsOf(openStore(), accountId));
  return target ?? null;
}

export async function restoreToList({ accountId }: Ask<'target/restore'>): Promise<Target> {
  return done(await restoreTarget(openStore(), accountId, Date.now()));
}

/** What a company is measured by as it stands now; nothing where no profile scores it. */
export async function measureOf(
  { id, joins, account, fit, icp }: Standing,
  now: number,
): Promise<{ was?: Stood }> {
  if (!account || !fit || !icp) return {};
  const persons = await personsAt(openStore(), [id, ...joins.map((join) => join.id)]);
  // Whichever of the company's accounts names them.
  const theirs = persons.map((person) => ({ ...person, accountId: id }));
  return { was: stoodOf(timed(fit, account, icp, now, theirs), icp) };
}

async function done(plan: Placed): Promise<Target> {
  if (!plan.ok) throw new Fault(plan.code, plan.sentence);
  await markTabs(await idsOf(openStore(), plan.target.accountId));
  return plan.target;
}
