import type { Account } from '../../lib/account/account.ts';
import { industryOf } from '../../lib/account/industry-of.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { allIcps } from '../../lib/store/icps.ts';
import { refuse } from '../../lib/store/refusals.ts';
import { readTargetList, type StoredList } from '../../lib/store/target-list.ts';
import type { Cases } from '../../lib/targets/argue/cases.ts';
import { type NamedProposal, proposeEdits } from '../../lib/targets/argue/propose.ts';
import type { Say } from '../../lib/targets/argue/say.ts';
import { workedFor } from '../../lib/targets/record.ts';
import { heardAll } from './hear.ts';
import { openFactWords } from './trained.ts';

/** Companies of which the rep said something, those of last: more would be held in mind at once for what the newest tell as well. */
const MOST_SAYS = 300;

/** What the rep's passes, letters and disagreements, and what came of targets, speak for changing in a profile. */
export async function showProposals({ id }: Ask<'icp/proposals'>): Promise<NamedProposal[]> {
  const store = openStore();
  const icp = (await allIcps(store)).find((one) => one.id === id);
  if (!icp) return [];
  const [list] = await Promise.all([readTargetList(store), openFactWords()]);
  const cases = await casesOf(list, icp);
  const known = (id: string) => cases.accounts.get(id)?.label ?? id;
  return proposeEdits(cases, list.refused).map(({ key, edit, words, cases }) => ({
    key,
    edit,
    words,
    names: cases.map(known),
  }));
}

/** Proposes an edit no more, or again. */
export async function refuseProposal({ key, refused }: Ask<'icp/refuse'>): Promise<null> {
  await refuse(openStore(), { key, at: Date.now() }, refused);
  return null;
}

async function casesOf({ rows, targets, says: all }: StoredList, icp: Icp): Promise<Cases> {
  const says = new Map([...all].sort(([, a], [, b]) => saidAt(b) - saidAt(a)).slice(0, MOST_SAYS));
  const worked = workedFor(targets, icp);
  const won = targets.filter(({ outcome }) => outcome?.is === 'won').map((target) => target.accountId);
  const listed = rows.map(({ target }) => target.accountId);
  const ids = new Set([...says.keys(), ...listed, ...won, ...worked.map((one) => one.accountId)]);
  const accounts = await accountsOf([...ids], icp);
  return {
    icp,
    // By the account that each company goes by.
    says: [...says].map(([accountId, say]) => ({ ...say, accountId })),
    accounts,
    // What the rep passed on is no reason against ruling out its like, on the list or not.
    kept: [...listed, ...won].flatMap((id) => (all.get(id)?.pass ? [] : (accounts.get(id) ?? []))),
    industryOf,
    worked,
  };
}

function saidAt({ pass, override, objections }: Say): number {
  return Math.max(pass?.at ?? 0, override?.at ?? 0, objections[0]?.at ?? 0);
}

async function accountsOf(ids: readonly string[], icp: Icp): Promise<Map<string, Account>> {
  const companies = await Promise.all(ids.map((id) => companyOf(openStore(), id)));
  const known = await heardAll(
    companies.flatMap(({ account }) => account ?? []),
    [icp],
  );
  return new Map(known.map((account) => [account.id, account]));
}
