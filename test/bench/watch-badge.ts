import { setTimeout as pause } from 'node:timers/promises';
import type { browser } from '../../lib/browser/browser.ts';
import type { Stage } from './stage.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

const PATIENCE_MS = 10_000;
/** Until nothing of the page before is under way any more. */
const REST_MS = 250;

/** Whether the background worker runs, or has been ended as the browser ends it when it idles. */
export type Worker = 'awake' | 'ended';

/** Lets the page before come to rest, then wakes the worker or ends it. */
export async function ready({ chromium }: Stage, worker: Worker): Promise<void> {
  await pause(REST_MS);
  const desk = await chromium.desk();
  if (worker === 'ended') await chromium.killWorker();
  else await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'icp/show' }));
}

/** A badge with something on it. */
export const ANY = 'any';

/**
 * Asks for a tab's badge every few milliseconds (browsers make it 4 between timers).
 *
 * @returns when it first was `text`, in epoch milliseconds.
 */
export async function badgeTurns({ chromium }: Stage, tabId: number, text: string): Promise<number> {
  const desk = await chromium.desk();
  const at = await desk.evaluate(
    async (wanted) => {
      const end = performance.now() + wanted.patience;
      while (performance.now() < end) {
        const now = await chrome.action.getBadgeText({ tabId: wanted.tabId });
        if (now === wanted.text || (wanted.any && now !== ''))
          return performance.timeOrigin + performance.now();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return undefined;
    },
    { tabId, text, any: text === ANY, patience: PATIENCE_MS },
  );
  if (at === undefined)
    throw new Error(`The badge did not turn to "${text}" within ${PATIENCE_MS / 1000} s.`);
  return at;
}
