import { clearBadge } from '../../lib/browser/badge.ts';
import { giveLinkedInBack, linkedInUse, setLinkedInMode } from '../../lib/browser/linkedin.ts';
import { syncScripts } from '../../lib/browser/scripts.ts';
import { allVisits, forgetVisit } from '../../lib/browser/visits.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import type { LinkedInUse } from '../../lib/messages/linkedin.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';

/** The rep decides about LinkedIn. With it off, no mark stays that a page there had earned. */
export async function allowLinkedIn({ mode }: Ask<'linkedin/allow'>): Promise<LinkedInUse> {
  await setLinkedInMode(mode);
  if (mode !== 'browse') await giveLinkedInBack();
  await syncScripts();
  if (mode === 'off') await forgetLinkedInVisits();
  return linkedInUse(Date.now());
}

async function forgetLinkedInVisits(): Promise<void> {
  const there = [...(await allVisits())].filter(([, { url }]) => isLinkedIn(url));
  await Promise.all(there.map(([tabId]) => Promise.all([clearBadge(tabId), forgetVisit(tabId)])));
}
