import type { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import type { ReadingCost, Visit } from '../../lib/messages/visit.ts';
import type { Chromium } from '../browser/driver.ts';

/** The extension API, there where the callback below runs: in an extension page. */
declare const chrome: typeof browser;

/** A reading takes milliseconds; of a very long page the browser itself takes seconds to lay it out. */
const PATIENCE_MS = 20_000;

/**
 * What the first reading of the page in a tab cost. A page with hardly any text is read once more, 150 ms later at the
 * earliest, in what is by then a warm process: so the question is asked every few milliseconds, and by the extension
 * page itself.
 *
 * @returns undefined where the page is never read.
 * @throws Error where it was not read in time or the reading failed.
 */
export async function firstCost(chromium: Chromium, tabId: number): Promise<ReadingCost | undefined> {
  const desk = await chromium.desk();
  const visit = await desk.evaluate(
    async ({ id, patience }) => {
      const end = performance.now() + patience;
      let last: Visit | undefined;
      while (performance.now() < end) {
        const answer: Answer<'visit/show'> | undefined = await chrome.runtime.sendMessage({
          type: 'visit/show',
          tabId: id,
        });
        if (answer?.ok) last = answer.value.visit;
        if (last && last.state !== 'unread' && last.state !== 'reading') return last;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return last;
    },
    { id: tabId, patience: PATIENCE_MS },
  );
  if (visit?.state === 'never-read') return undefined;
  if (visit && 'cost' in visit) return visit.cost;
  throw new Error(`Not read: ${visit?.state === 'failed' ? visit.sentence : visit?.state}.`);
}
