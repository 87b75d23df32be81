import { blankAccount } from '../../lib/account/blank.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import type { Person } from '../../lib/account/person.ts';
import { personIdAt } from '../../lib/account/person-id.ts';
import { bestFit } from '../../lib/fit/best.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { companyOf, idsOf } from '../../lib/store/company.ts';
import { openStore, type Store } from '../../lib/store/database.ts';
import { accountAt } from '../../lib/store/entries.ts';
import { activeIcps } from '../../lib/store/icps.ts';
import { getPerson, savePerson } from '../../lib/store/persons.ts';
import { addTarget, removeTarget, restoreTarget } from '../../lib/store/targets.ts';
import type { Plan } from '../../lib/targets/add.ts';
import type { Target } from '../../lib/targets/target.ts';
import { heard } from './hear.ts';
import { markTabs } from './marks.ts';

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
  const icps = await activeIcps(store, now);
  const known = await heard(account, icps);
  const fit = bestFit(icps.map((icp) => scoreFit(known, icp)));
  if (!fit)
    throw new Fault(
      'store',
      'Your ideal-client profile could not be read: open it and save it once, then add again.',
    );
  const target = await done(await addTarget(store, { account, fit, from: url, now }));
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
  return done(await restoreTarget(openStore(), accountId));
}

async function done(plan: Plan): Promise<Target> {
  if (!plan.ok) throw new Fault('full', plan.sentence);
  await markTabs(await idsOf(openStore(), plan.target.accountId));
  return plan.target;
}
