import type { Page } from 'playwright-core';
import { settledBadge, settledView } from '../browser/visits.ts';
import { GALLERY, urlOf } from '../fixtures/gallery/gallery.ts';
import type { Part, Row } from './row.ts';
import { openElsewhere, type Stage } from './stage.ts';
import { summarise } from './stats.ts';
import { ANY, badgeTurns, ready, type Worker } from './watch-badge.ts';

/** The reader waits so long for a page to stand still after an in-page navigation (lib/page/settle.ts). */
const QUIET_MS = 150;

interface Times {
  /** From the end of DOMContentLoaded, and from the page's idle moment, to the right badge. */
  parsed: number[];
  marked: number[];
  /** From history.pushState to the old badge gone, and to the new one right. */
  cleared: number[];
  remarked: number[];
}

/** Its pages change their address in place, and are all one in what they say. */
const SINGLE_PAGE = 'https://pennantcloud.example/';

/** Page idle → right badge, and in-page navigation → stale badge gone, with the worker awake and ended. */
export async function idleToBadge(stage: Stage, loads: number): Promise<Part> {
  const tab = await stage.chromium.context.newPage();
  const letters = await lettersOf(stage, tab);
  const tabId = await stage.chromium.tabIdOf(tab);
  const times: Record<Worker, Times> = { awake: noTimes(), ended: noTimes() };
  for (let turn = 0; turn < loads; turn++) {
    const site = letters[turn % letters.length];
    for (const worker of ['awake', 'ended'] as const) {
      const seat = { stage, tab, tabId, worker };
      if (site) {
        const { fromParsed, fromIdle } = await timeToBadge(seat, site);
        times[worker].parsed.push(fromParsed);
        times[worker].marked.push(fromIdle);
      }
      const { cleared, remarked } = await timeAfterMove(seat, `/part-${turn}-${worker}`);
      times[worker].cleared.push(cleared);
      times[worker].remarked.push(remarked);
    }
  }
  await tab.close();
  return {
    title: 'Page idle → right badge',
    about:
      'Until chrome.action.getBadgeText, asked every few ms by an extension page, gives the letter that this page has. Idle: the load event, or 200 ms after DOMContentLoaded. Worker ended: killed just before the navigation.',
    rows: rowsOf(times),
  };
}

const noTimes = (): Times => ({ parsed: [], marked: [], cleared: [], remarked: [] });

interface Site {
  url: string;
  /** What stands on the button there. */
  letter: string;
}

/** What a rep sees on the companies of the gallery; the tab is left on the last of them. */
async function lettersOf({ chromium }: Stage, tab: Page): Promise<Site[]> {
  const sites: Site[] = [];
  for (const site of GALLERY.filter(({ expect }) => expect === 'good fit' || expect === 'poor fit')) {
    const url = urlOf(site);
    await tab.goto(url);
    const { text } = await settledBadge(chromium, tab, await settledView(chromium, tab));
    if (text !== '' && !url.startsWith(SINGLE_PAGE)) sites.push({ url, letter: text });
  }
  return sites;
}

interface Seat {
  stage: Stage;
  tab: Page;
  tabId: number;
  worker: Worker;
}

async function timeToBadge({ stage, tab, tabId, worker }: Seat, { url, letter }: Site) {
  await openElsewhere(tab);
  await ready(stage, worker);
  const shown = badgeTurns(stage, tabId, letter);
  await tab.goto(url);
  const at = await shown;
  const { parsed, idle } = await tab.evaluate(momentsOfPage);
  return { fromParsed: at - parsed, fromIdle: at - idle };
}

async function timeAfterMove({ stage, tab, tabId, worker }: Seat, path: string) {
  await tab.goto(SINGLE_PAGE);
  await badgeTurns(stage, tabId, ANY);
  await ready(stage, worker);
  const gone = badgeTurns(stage, tabId, '');
  const moved = await tab.evaluate(moveWithinPage, path);
  const cleared = (await gone) - moved;
  return { cleared, remarked: (await badgeTurns(stage, tabId, ANY)) - moved };
}

/**
 * Runs in the page. In epoch milliseconds: the end of DOMContentLoaded, and the moment from which the browser runs
 * scripts at document_idle: after the load event, or 200 ms after DOMContentLoaded where that is late.
 */
function momentsOfPage(): { parsed: number; idle: number } {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('No navigation is told.');
  const { domContentLoadedEventEnd: parsed, loadEventEnd: loaded } = navigation;
  const idle = loaded > 0 ? Math.min(loaded, parsed + 200) : parsed + 200;
  return { parsed: performance.timeOrigin + parsed, idle: performance.timeOrigin + idle };
}

function moveWithinPage(path: string): number {
  const at = performance.timeOrigin + performance.now();
  history.pushState({}, '', path);
  return at;
}

function rowsOf({ awake, ended }: Record<Worker, Times>): Row[] {
  const row = (what: string, values: number[], p95?: number, note?: string): Row => ({
    what,
    unit: 'ms',
    figures: summarise(values),
    ...(p95 === undefined ? {} : { budget: { p95 } }),
    ...(note === undefined ? {} : { note }),
  });
  const settling = `of which ${QUIET_MS} ms waiting for the page to stand still`;
  return [
    row('page idle → right badge, worker awake', awake.marked, 40),
    row('page idle → right badge, worker ended', ended.marked, 150),
    row('DOMContentLoaded → right badge, worker awake', awake.parsed),
    row('DOMContentLoaded → right badge, worker ended', ended.parsed),
    row('in-page navigation → stale badge gone, worker awake', awake.cleared, 50),
    row('in-page navigation → stale badge gone, worker ended', ended.cleared),
    row('in-page navigation → right badge, worker awake', awake.remarked, QUIET_MS + 300, settling),
    row('in-page navigation → right badge, worker ended', ended.remarked, undefined, settling),
  ];
}
