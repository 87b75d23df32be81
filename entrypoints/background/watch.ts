import { mayRead, readNow, syncReader } from '../../lib/browser/access.ts';
import { clearBadge } from '../../lib/browser/badge.ts';
import { browser } from '../../lib/browser/browser.ts';
import { sayPageMoved, tabOf, visibleTabs } from '../../lib/browser/tabs.ts';
import { allVisits, forgetVisit, samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { neverRead } from '../../lib/page/never-read.ts';

/** The tab shows another address: the old mark goes at once; a page that moved within itself is read again. */
export async function tabMoved(tabId: number, url: string): Promise<void> {
  const before = await visitOf(tabId);
  if (samePage(before?.url, url)) return;
  await Promise.all([clearBadge(tabId), saveVisit(tabId, { state: 'unread', url })]);
  // A page that moved within itself into its private part is not even looked at.
  if (!neverRead(url)) await sayPageMoved(tabId);
}

/** A tab came to the front that was opened before access was given: read it now. */
export async function tabShown(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (!tab?.url || tab.incognito || neverRead(tab.url) || tab.status !== 'complete') return;
  const visit = await visitOf(tabId);
  const isRead = samePage(visit?.url, tab.url) && visit?.state !== 'unread';
  if (isRead || !(await mayRead(tab.url))) return;
  // A page that the browser protects all the same is simply not marked; the popup says so when it is opened.
  await readNow(tabId).catch(() => undefined);
}

/** The rep gave access: from now on pages are read as they open, and those in sight at once. */
export async function accessGiven(): Promise<void> {
  await syncReader();
  const tabs = await visibleTabs();
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tabShown(tab.id))));
}

/** The rep took access back: no page is read any more, and no mark stays that a reading had earned. */
export async function accessTaken(): Promise<void> {
  await syncReader();
  const tabIds = [...(await allVisits()).keys()];
  await Promise.all(tabIds.map((tabId) => Promise.all([clearBadge(tabId), forgetVisit(tabId)])));
}

/** Registers every tab and access listener; synchronous, so that an event that wakes the worker finds its listener. */
export function watchTabsAndAccess(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => (url ? tabMoved(tabId, url) : undefined));
  browser.tabs.onActivated.addListener(({ tabId }) => tabShown(tabId));
  browser.tabs.onRemoved.addListener((tabId) => forgetVisit(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => forgetVisit(removed));
  browser.permissions.onAdded.addListener(() => accessGiven());
  browser.permissions.onRemoved.addListener(() => accessTaken());
  browser.runtime.onInstalled.addListener(() => syncReader());
  browser.runtime.onStartup.addListener(() => syncReader());
}
