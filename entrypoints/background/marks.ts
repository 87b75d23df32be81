import { clearBadge, showBadge } from '../../lib/browser/badge.ts';
import { allVisits } from '../../lib/browser/visits.ts';
import { badgeOf } from '../../lib/fit/badge.ts';
import type { Visit } from '../../lib/messages/visit.ts';
import { standingOf } from './standing.ts';

/** Marks a tab with what its visit comes to. */
export async function markTab(tabId: number, visit: Visit): Promise<void> {
  if (visit.state !== 'read') return clearBadge(tabId);
  const { account, fit, target } = await standingOf(visit.accountId);
  if (!account) return clearBadge(tabId);
  await showBadge(tabId, badgeOf(fit, target !== undefined, account.label));
}

/** After a change of list or profile: every tab whose mark it may change. `accountId` narrows it to one company's. */
export async function markTabs(accountId?: string): Promise<void> {
  const visits = [...(await allVisits())].filter(
    ([, visit]) => visit.state === 'read' && (accountId === undefined || visit.accountId === accountId),
  );
  await Promise.all(visits.map(([tabId, visit]) => markTab(tabId, visit)));
}
