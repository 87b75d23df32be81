import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import type { Badge, Chromium } from './driver.ts';

/** The extension API, there where the callback below runs: in an extension page. */
declare const chrome: typeof browser;

/** A page that was not read after so long will not be: a reading takes milliseconds. */
const PATIENCE_MS = 10_000;
/** The badge is written right after the reading is stored. */
const BADGE_MS = 2_000;
const STEP_MS = 50;

/** What the background knows of a tab, as the popup would be told; rejects with the background's own sentence. */
export async function viewOf(chromium: Chromium, tab: Page): Promise<VisitView> {
  const tabId = await chromium.tabIdOf(tab);
  const answer = await (await chromium.desk()).evaluate(async (id) => {
    const said: Answer<'visit/show'> | undefined = await chrome.runtime.sendMessage({
      type: 'visit/show',
      tabId: id,
    });
    return said;
  }, tabId);
  if (!answer) throw new Error('The background did not answer.');
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}

/** Waits until the page in a tab was read, or will not be; rejects when nothing is known of it in time. */
export async function settledView(chromium: Chromium, tab: Page): Promise<VisitView> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const view = await viewOf(chromium, tab);
    const done = view.visit.state !== 'unread' && view.visit.state !== 'reading';
    if (done && view.visit.url === withoutFragment(tab.url())) return view;
    if (Date.now() > deadline) throw new Error(`It was not read within ${PATIENCE_MS / 1000} s.`);
    await pause(STEP_MS);
  }
}

/** The badge once it stands still: the same twice, and there where the page is a company's. */
export async function settledBadge(chromium: Chromium, tab: Page, view: VisitView): Promise<Badge> {
  const deadline = Date.now() + BADGE_MS;
  let last = await chromium.badgeOf(tab);
  for (;;) {
    await pause(STEP_MS);
    const now = await chromium.badgeOf(tab);
    const stands = now.text === last.text && (now.text !== '' || view.visit.state !== 'read');
    if (stands || Date.now() > deadline) return now;
    last = now;
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
