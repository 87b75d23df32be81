import type { Join } from '../../lib/account/joins.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { tellApart } from '../../lib/store/apart.ts';
import { idsOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { markTabs } from './marks.ts';

/** Two accounts are one company from now on: every open page of either is marked as the one. */
export async function joinCompany({ accountId, other }: Ask<'account/join'>): Promise<Join | null> {
  const store = openStore();
  const join = await joinAccounts(store, accountId, other, Date.now());
  await markTabs(await idsOf(store, accountId));
  return join ?? null;
}

/** Takes a join back; the open pages of both are marked for themselves again. */
export async function partCompany({ accountId }: Ask<'account/part'>): Promise<null> {
  const store = openStore();
  const ids = await idsOf(store, accountId);
  await partAccount(store, accountId, Date.now());
  await markTabs(ids);
  return null;
}

/** Remembers that two accounts are not one company, or forgets that again. Marks do not change by it. */
export async function distinguishCompany(ask: Ask<'account/distinguish'>): Promise<null> {
  await tellApart(openStore(), ask.accountId, ask.other, ask.distinct, Date.now());
  return null;
}
