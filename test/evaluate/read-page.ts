import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { VisitView } from '../../lib/messages/visit.ts';
import type { Chromium } from '../browser/driver.ts';
import { settledBadge, settledView, viewOf } from '../browser/visits.ts';
import type { LabelledPage } from './labels.ts';
import { type ReadPage, rowOf } from './row.ts';
import { bareAddress, type Shelf } from './shelf.ts';

/** Until a page stands; it comes from this machine. */
const OPEN_MS = 15_000;
/** For everything about one page; a crashed tab may leave a question unanswered for ever. */
const PAGE_MS = 45_000;
/** A reading so small may be of a page with hardly any text, which the reader looks at once more. */
const SMALL_BYTES = 8_000;
/** The reader waits for 150 ms without changes before that second look (lib/page/settle.ts). */
const SECOND_LOOK_MS = 400;

/** A tab of a running browser that has the extension. */
export interface OpenTab {
  chromium: Chromium;
  tab: Page;
}

/**
 * Opens a page in a tab and hands back what the extension made of it. Coming from another site, the page gets a
 * process of its own. Rejects when the page does not open, is not read, or takes its tab down.
 */
export async function readPage(
  { chromium, tab }: OpenTab,
  shelf: Shelf,
  page: LabelledPage,
  html: Uint8Array,
): Promise<ReadPage> {
  const takeBack = shelf.put(page.url, html);
  const done = new AbortController();
  try {
    return await Promise.race([visit(chromium, tab, page), trouble(tab, done.signal)]);
  } finally {
    done.abort();
    takeBack();
  }
}

async function visit(chromium: Chromium, tab: Page, page: LabelledPage): Promise<ReadPage> {
  await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: OPEN_MS });
  let view = await viewOnceRead(chromium, tab);
  if (bytesOf(view) < SMALL_BYTES || view.visit.state === 'site') {
    await pause(SECOND_LOOK_MS);
    view = await viewOnceRead(chromium, tab);
  }
  const badge = await settledBadge(chromium, tab, view);
  if (bareAddress(view.visit.url) !== bareAddress(page.url)) {
    throw new Error(`The tab went to ${view.visit.url}.`);
  }
  return rowOf(page, view, badge.text);
}

/** A page with a field for a card number stays unread by design (lib/page/may-look.ts): that is its result. */
async function viewOnceRead(chromium: Chromium, tab: Page): Promise<VisitView> {
  try {
    return await settledView(chromium, tab);
  } catch (error) {
    if ((await tab.locator('input[autocomplete^="cc-"]').count()) === 0) throw error;
    return viewOf(chromium, tab);
  }
}

function bytesOf({ visit }: VisitView): number {
  return 'cost' in visit ? visit.cost.bytes : Number.POSITIVE_INFINITY;
}

/** Rejects when the tab or its browser goes down, or when the time is up; does neither once the signal aborts. */
function trouble(tab: Page, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const crashed = () => reject(new Error('The tab crashed.'));
    const closed = () => reject(new Error('The tab or its browser was closed.'));
    const late = () => reject(new Error(`It was not done within ${PAGE_MS / 1000} s.`));
    const timer = setTimeout(late, PAGE_MS);
    tab.once('crash', crashed).once('close', closed);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      tab.off('crash', crashed).off('close', closed);
    });
  });
}
