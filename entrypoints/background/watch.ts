import { entryAt } from '../../lib/account/entry-at.ts';
import { mayRead } from '../../lib/browser/access.ts';
import { clearBadge } from '../../lib/browser/badge.ts';
import { browser } from '../../lib/browser/browser.ts';
import { linkedInMode, setLinkedInMode } from '../../lib/browser/linkedin.ts';
import { readNow, syncScripts } from '../../lib/browser/scripts.ts';
import { sayPageMoved, tabOf, visibleTabs } from '../../lib/browser/tabs.ts';
import { allVisits, forgetVisit, samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { neverRead } from '../../lib/page/never-read.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import { markNewDay } from './marks.ts';

/** The tab shows another address: the old mark goes at once; a page that moved within itself is read again. */
export async function tabMoved(tabId: number, url: string): Promise<void> {
  const before = await visitOf(tabId);
  if (samePage(before?.url, url)) return;
  await Promise.all([clearBadge(tabId), saveVisit(tabId, { state: 'unread', url })]);
  // A page that moved within itself into its private part is not even looked at.
  if (isLinkedIn(url)) await linkedInMoved(tabId, url);
  else if (entryAt(url) || !neverRead(url)) await sayPageMoved(tabId);
}

/** Where the rep came from a page there that is not looked at, no reader stands yet. */
async function linkedInMoved(tabId: number, url: string): Promise<void> {
  if (!(await mayLookAt(url)) || (await sayPageMoved(tabId))) return;
  await readNow(tabId, url).catch(() => undefined);
}

/** Whether a page may be read without a click just now, by what it is and what the rep allowed. */
async function mayLookAt(url: string): Promise<boolean> {
  const entry = entryAt(url);
  if (entry === 'linkedin') return (await linkedInMode()) === 'browse';
  return (entry === 'directory' || !neverRead(url)) && (await mayRead(url));
}

/** A tab came to the front that was opened before access was given: read it now. */
export async function tabShown(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (!tab?.url || tab.incognito || tab.status !== 'complete') return;
  const visit = await visitOf(tabId);
  const isRead = samePage(visit?.url, tab.url) && visit?.state !== 'unread';
  if (isRead || !(await mayLookAt(tab.url))) return;
  // A page that the browser protects all the same is simply not marked; the popup says so when it is opened.
  await readNow(tabId, tab.url).catch(() => undefined);
}

/**
 * Access to LinkedIn alone is asked for by one button only; the browser's question may close the popup that holds it
 * before it hears the answer.
 */
const isLinkedInAccess = (origin: string) => origin.includes('.linkedin.com/');

/** The rep gave access: from now on pages are read as they open, and those in sight at once. */
export async function accessGiven(origins: readonly string[] = []): Promise<void> {
  if (origins.some(isLinkedInAccess) && (await linkedInMode()) === 'off') await setLinkedInMode('browse');
  await syncScripts();
  const tabs = await visibleTabs();
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tabShown(tab.id))));
}

/** The rep took access back: where none is left, no page is read any more and no mark stays that a reading had earned. */
export async function accessTaken(): Promise<void> {
  await syncScripts();
  const visits = [...(await allVisits())];
  await Promise.all(
    visits.map(async ([tabId, { url }]) => {
      if (!(await mayLookAt(url))) await Promise.all([clearBadge(tabId), forgetVisit(tabId)]);
    }),
  );
}

/** Registers every tab and access listener; synchronous, so that an event that wakes the worker finds its listener. */
export function watchTabsAndAccess(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => (url ? tabMoved(tabId, url) : undefined));
  browser.tabs.onActivated.addListener(({ tabId }) => Promise.all([tabShown(tabId), markNewDay()]));
  browser.tabs.onRemoved.addListener((tabId) => forgetVisit(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => forgetVisit(removed));
  browser.permissions.onAdded.addListener(({ origins }) => accessGiven(origins));
  browser.permissions.onRemoved.addListener(() => accessTaken());
  browser.runtime.onInstalled.addListener(() => syncScripts());
  browser.runtime.onStartup.addListener(() => syncScripts());
}
