import { PAGE_MOVED } from '../messages/page-moved.ts';
import { browser, type Tabs } from './browser.ts';

/** A tab, or undefined when it closed meanwhile. `url` and `title` only where access was granted or clicked. */
export async function tabOf(tabId: number): Promise<Tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined; // Closed: the only way this fails.
  }
}

/** The tab a popup was opened over. */
export async function currentTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Tabs that the rep sees right now, one a window. */
export function visibleTabs(): Promise<Tabs.Tab[]> {
  return browser.tabs.query({ active: true });
}

/**
 * Tells the reader in a tab that its page moved on without a new document.
 *
 * @returns whether there is one: a new document is read when it is idle, others never.
 */
export async function sayPageMoved(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, PAGE_MOVED);
    return true;
  } catch {
    return false;
  }
}

/** Opens one of our own pages, or goes to it where it is open already; what stands after a # is shown there without a reload. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url: url.replace(/#.*$/, '') });
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  // The same address once more would be a reload.
  const move = url.includes('#') && open.url !== url ? { url } : {};
  await browser.tabs.update(open.id, { active: true, ...move });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens a web page beside the current one. Only http(s): addresses come from pages. */
export async function openPage(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}
