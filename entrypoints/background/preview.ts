import { industryOf } from '../../lib/account/industry-of.ts';
import { learnFromClients } from '../../lib/fit/learn/learn.ts';
import type { Learnt } from '../../lib/fit/learn/learnt.ts';
import { accountPasted } from '../../lib/fit/learn/pasted.ts';
import { previewEdit } from '../../lib/fit/preview.ts';
import { bothOf, type PreviewPart } from '../../lib/fit/preview-sum.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { allIcps } from '../../lib/store/icps.ts';
import { seenLast } from '../../lib/store/seen.ts';
import { companiesSeen, isHeld, lotAt } from './held.ts';
import { openFactWords, openTrained } from './trained.ts';

/** Companies scored at a go, some forty milliseconds; and looked at, those seen last, to tell what everybody has. */
const MOST = { scored: 2_000, compared: 200 };

/**
 * What an edited profile would make of some of the companies seen, against the profile as stored; whoever asks goes on from
 * there, or not. So nothing need be remembered or cancelled, and what came meanwhile is answered between two parts. Needs that
 * were never heard count as unknown.
 */
export async function previewProfile({ icp, after = '' }: Ask<'icp/preview'>): Promise<PreviewPart> {
  const store = openStore();
  const before = (await allIcps(store)).find(({ id }) => id === icp.id) ?? { ...icp, criteria: [] };
  let { companies, grades, next } = await lotAt(after, before, icp);
  let preview = previewEdit(companies, before, icp, grades);
  while (next !== undefined && isHeld(next) && preview.of < MOST.scored) {
    ({ companies, grades, next } = await lotAt(next, before, icp));
    preview = bothOf(preview, previewEdit(companies, before, icp, grades));
  }
  return { preview, total: await companiesSeen(), ...(next === undefined ? {} : { next }) };
}

/** What the best clients have in common. */
export async function learnProfile({ accountIds, pasted }: Ask<'icp/learn'>): Promise<Learnt[]> {
  const store = openStore();
  const [{ trained }, sentence] = await Promise.all([openTrained(), openFactWords()]);
  if (sentence) throw new Fault('store', sentence);
  const found = await Promise.all(accountIds.map((id) => companyOf(store, id)));
  const clients = new Map(found.flatMap(({ id, account }) => (account ? [[id, account] as const] : [])));
  const others = await (await seenLast(store, MOST.compared)).next(MOST.compared);
  const read = pasted.map((client, at) => accountPasted(client, at, Date.now(), trained));
  return learnFromClients([...clients.values(), ...read], { industryOf, others });
}
