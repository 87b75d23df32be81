import { blankAccount } from '../../lib/account/blank.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { companyOf, idsOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { addTarget, removeTarget, restoreTarget } from '../../lib/store/targets.ts';
import type { Plan } from '../../lib/targets/add.ts';
import type { Target } from '../../lib/targets/target.ts';
import { markTabs } from './marks.ts';

/** Puts the company of an address on the list, whether or not its page could be read. */
export async function addToList({ url, title }: Ask<'target/add'>): Promise<Target> {
  const accountId = accountIdOf(url);
  if (!accountId)
    throw new Fault(
      'malformed',
      'This address belongs to no company: open the company’s own site and add it there.',
    );
  const now = Date.now();
  const store = openStore();
  const company = await companyOf(store, accountId);
  const account = company.account ?? blankAccount(company.id, title, now);
  const icp = await activeIcp(store, now);
  if (!icp)
    throw new Fault(
      'store',
      'Your ideal-client profile could not be read: open it and save it once, then add again.',
    );
  return done(await addTarget(store, { account, fit: scoreFit(account, icp), from: url, now }));
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
