import type { Page } from 'playwright-core';
import type { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import type { Row } from './row.ts';
import type { Stage } from './stage.ts';
import { summarise } from './stats.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

/** The message alone, as the popup sends it. */
export async function addRows({ chromium }: Stage, url: string, adds: number): Promise<Row[]> {
  const times = { awake: [] as number[], ended: [] as number[] };
  const desk = await chromium.desk();
  for (let turn = 0; turn < adds; turn++) {
    times.awake.push(await desk.evaluate(addAndTakeOff, url));
    await chromium.killWorker();
    times.ended.push(await desk.evaluate(addAndTakeOff, url));
  }
  const row = (what: string, values: number[], p95: number): Row => ({
    what,
    unit: 'ms',
    figures: summarise(values),
    budget: { p95 },
  });
  return [
    row('Add → durable, worker awake', times.awake, 30),
    row('Add → durable, worker ended', times.ended, 200),
  ];
}

/** Runs in an extension page. @returns milliseconds until Add was answered. */
async function addAndTakeOff(url: string): Promise<number> {
  const start = performance.now();
  const answer: Answer<'target/add'> = await chrome.runtime.sendMessage({
    type: 'target/add',
    url,
    title: 'Bench',
  });
  const took = performance.now() - start;
  if (!answer.ok) throw new Error(answer.error.sentence);
  await chrome.runtime.sendMessage({ type: 'target/remove', accountId: answer.value.accountId });
  return took;
}

/** What the rep sees: from the click until the popup says so. */
export async function clickRow({ chromium }: Stage, tabId: number, adds: number): Promise<Row> {
  const page = await chromium.extensionPage(`popup.html?tab=${tabId}`);
  const times: number[] = [];
  for (let turn = 0; turn < adds; turn++) {
    await page.locator('button:not([aria-disabled])', { hasText: 'Add to targets' }).waitFor();
    times.push(await clickUntil(page, 'Add to targets', 'On your list'));
    await page.locator('button:not([aria-disabled])', { hasText: 'Undo' }).click();
  }
  await page.close();
  return {
    what: 'click on Add → “On your list” on the screen, worker awake',
    unit: 'ms',
    figures: summarise(times),
  };
}

function clickUntil(page: Page, button: string, words: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(asked.words)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        [...document.querySelectorAll('button')]
          .find((one) => one.textContent?.startsWith(asked.button))
          ?.click();
      }),
    { button, words },
  );
}
