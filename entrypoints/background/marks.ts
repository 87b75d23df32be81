import { clearBadge, showBadge } from '../../lib/browser/badge.ts';
import { allVisits, isNewDay } from '../../lib/browser/visits.ts';
import { badgeOf, type Place } from '../../lib/fit/badge.ts';
import type { Visit } from '../../lib/messages/visit.ts';
import { type Company, idsOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { ownWord } from '../../lib/targets/argue/own-word.ts';
import { onList } from '../../lib/targets/capacity.ts';
import { dayAt } from '../../lib/targets/day.ts';
import { dueMark } from '../../lib/targets/due.ts';
import type { Target } from '../../lib/targets/target.ts';
import { standingOf } from './standing.ts';

/** Marks a tab with what its visit comes to. `known`: the company of its page, where it was read just now. */
export async function markTab(tabId: number, visit: Visit, known?: Company): Promise<void> {
  const accountId = accountIn(visit);
  if (accountId === undefined) return clearBadge(tabId);
  const { account, fit, say, target } = await standingOf(accountId, known);
  if (!account) return clearBadge(tabId);
  await showBadge(tabId, badgeOf(fit, target && placeOf(target), account.label, ownWord(say)));
}

/** Where a target stands today. */
function placeOf(target: Target): Place {
  const mark = dueMark(target, dayAt(Date.now()));
  return { due: mark?.isDue ?? false, words: mark?.words };
}

/** The account that a visit is about: the company whose page it is, or the employer of the person it shows. */
export function accountIn(visit: Visit): string | undefined {
  if (visit.state === 'read') return visit.accountId;
  if (visit.state !== 'site') return undefined;
  return 'accountId' in visit.seen ? visit.seen.accountId : undefined;
}

/** After a change of list, profile or company: every tab whose mark it may change. `accountIds` narrows it to theirs. */
export async function markTabs(accountIds?: readonly string[]): Promise<void> {
  const visits = [...(await allVisits())].filter(([, visit]) => {
    const id = accountIn(visit);
    return id !== undefined && (!accountIds || accountIds.includes(id));
  });
  await Promise.all(visits.map(([tabId, visit]) => markTab(tabId, visit)));
}

/**
 * What is due changes with the day: on the first look of a day, the tabs of targets are marked anew. Any other look costs one
 * question to the memory of the session.
 */
export async function markNewDay(): Promise<void> {
  if (!(await isNewDay(dayAt(Date.now())))) return;
  const store = openStore();
  const targets = onList(await allTargets(store)).map(({ accountId }) => accountId);
  const ids = await Promise.all(targets.map((id) => idsOf(store, id)));
  await markTabs(ids.flat());
}
