import type { Day } from '../targets/day.ts';
import type { Notice } from '../targets/remind.ts';
import { browser } from './browser.ts';

/** Asked for where the rep turns the morning's notice on. Must stand in the manifest's optional_permissions. */
const NOTICES = { permissions: ['notifications' as const] };

/** One at a time: a notice takes the place of the one before. */
const ID = 'due';

const TOLD = 'told-on';

/** Whether notices may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTICES);
}

/** Must be called straight from a click: the browser asks the rep. @returns whether they agreed. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTICES);
}

/** Gives the permission back. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(NOTICES);
}

/** Calls back when the permission is given or taken, until `signal` aborts. */
export function watchMayNotify(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}

/**
 * The day of the last notice. Of this browser, not of the list: so it is kept beside the database, no page is told of it, and a
 * list restored elsewhere does not bring it along.
 */
export async function toldOn(): Promise<Day | undefined> {
  const { [TOLD]: day } = await browser.storage.local.get(TOLD);
  return typeof day === 'string' ? day : undefined;
}

/** Shows a day's notice and remembers that; shown twice, it is one. Without a sound where the browser lets us say so. */
export async function notify({ title, body }: Notice, today: Day): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  const options = { type: 'basic' as const, iconUrl, title, message: body };
  const { notifications } = browser;
  // Firefox refuses what it does not know.
  await notifications.create(ID, { ...options, ...SILENT }).catch(() => notifications.create(ID, options));
  await browser.storage.local.set({ [TOLD]: today });
}

const SILENT = { silent: true };

/**
 * The rep pressed a notice. To be called while the worker starts, and again once the permission is given.
 *
 * @returns whether notices were ever allowed: free to ask, for the browser hides what was not granted.
 */
export function onNoticePressed(press: (id: string) => void): boolean {
  // Absent where it was not granted, whatever the types say.
  const { notifications } = browser as Partial<typeof browser>;
  notifications?.onClicked.addListener(press);
  return notifications !== undefined;
}
