import type { Visit } from '../messages/visit.ts';
import { browser } from './browser.ts';

/**
 * The visit of each tab, in session storage: it outlives the worker, ends with the browser, touches no disk.
 * One key a tab, so that two tabs never overwrite each other.
 */
const KEY = 'visit:';

const SEEN_ON = 'seen-on';

export async function visitOf(tabId: number): Promise<Visit | undefined> {
  const key = KEY + tabId;
  const found = await browser.storage.session.get(key);
  return found[key] as Visit | undefined;
}

export function saveVisit(tabId: number, visit: Visit): Promise<void> {
  return browser.storage.session.set({ [KEY + tabId]: visit });
}

export function forgetVisit(tabId: number): Promise<void> {
  return browser.storage.session.remove(KEY + tabId);
}

/** All visits by tab id. */
export async function allVisits(): Promise<Map<number, Visit>> {
  const all = await browser.storage.session.get(null);
  const visits = new Map<number, Visit>();
  for (const [key, value] of Object.entries(all)) {
    if (key.startsWith(KEY)) visits.set(Number(key.slice(KEY.length)), value as Visit);
  }
  return visits;
}

/** Whether this is the first look of a day, for whoever asks first. */
export async function isNewDay(today: string): Promise<boolean> {
  const { [SEEN_ON]: before } = await browser.storage.session.get(SEEN_ON);
  if (before === today) return false;
  await browser.storage.session.set({ [SEEN_ON]: today });
  return true;
}

/** Calls back when the visit of a tab changes, until `signal` aborts: how the popup stays live. */
export function watchVisit(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY + tabId in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Whether two addresses are the same page: fragments do not count. */
export function samePage(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.split('#', 1)[0] === b.split('#', 1)[0];
}
