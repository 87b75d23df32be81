import type { Account } from '../../lib/account/account.ts';
import { industryOf } from '../../lib/account/industry-of.ts';
import { learnFromClients } from '../../lib/fit/learn/learn.ts';
import type { Learnt } from '../../lib/fit/learn/learnt.ts';
import { accountPasted } from '../../lib/fit/learn/pasted.ts';
import { type Preview, previewEdit, SLICE } from '../../lib/fit/preview.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { allIcps } from '../../lib/store/icps.ts';
import { seenLast } from '../../lib/store/seen.ts';
import { othersFirst } from './hear.ts';
import { openTrained } from './trained.ts';

/** Companies looked at, those seen last: by an edit, and to tell what everybody has. */
const MOST = { scored: 10_000, compared: 200 };

/**
 * What an edited profile would make of the companies seen, against the profile as stored. Between two slices, what came
 * meanwhile is answered first; of the companies, one slice is held at a time. Needs that were never heard count as unknown.
 */
export async function previewProfile({ icp }: Ask<'icp/preview'>): Promise<Preview> {
  const store = openStore();
  const stored = (await allIcps(store)).find(({ id }) => id === icp.id);
  const companies = await seenLast(store, MOST.scored);
  const slice: Account[] = [];
  const work = previewEdit(emptied(slice), stored ?? { ...icp, criteria: [] }, icp);
  for (;;) {
    slice.push(...(await companies.next(SLICE)));
    const step = work.next();
    if (step.done) return step.value;
    await othersFirst();
  }
}

/** What the best clients have in common. */
export async function learnProfile({ accountIds, pasted }: Ask<'icp/learn'>): Promise<Learnt[]> {
  const store = openStore();
  const { trained } = await openTrained();
  const found = await Promise.all(accountIds.map((id) => companyOf(store, id)));
  const clients = new Map(found.flatMap(({ id, account }) => (account ? [[id, account] as const] : [])));
  const others = await (await seenLast(store, MOST.compared)).next(MOST.compared);
  const read = pasted.map((client, at) => accountPasted(client, at, Date.now(), trained));
  return learnFromClients([...clients.values(), ...read], { industryOf, others });
}

function* emptied(slice: Account[]): Generator<Account> {
  for (let next = slice.shift(); next; next = slice.shift()) yield next;
}
