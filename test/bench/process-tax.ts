import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Metrics, metricsOf } from './metrics.ts';
import type { Part, Row } from './row.ts';
import { openFresh, type Stage } from './stage.ts';
import { median, summarise } from './stats.ts';
import { sizedUrl, TINY } from './web.ts';

/** Everything a page and its reader do is done by then; a page with hardly any text is read again after 150 ms. */
const SETTLED_MS = 600;

interface Tax extends Metrics {
  /** Heap after a full collection: what stays. */
  keptMb: number;
  /** Tasks of 50 ms and more. */
  longTasks: number;
}

const PAGES = [
  { name: 'tiny page', url: TINY, scriptMs: 4 },
  { name: 'page of 1,500 elements', url: sizedUrl(1_500), scriptMs: 6 },
];

/** What the extension adds to a page that opens in a fresh process: with it less without it, load by load in turn. */
export async function processTax(stage: Stage, loads: number): Promise<Part> {
  const withIt = await openSeat(stage.chromium.context);
  const without = await openSeat(await stage.bare());
  const rows: Row[] = [];
  for (const page of PAGES) {
    const pairs: { ours: Tax; bare: Tax }[] = [];
    for (let turn = 0; turn < loads; turn++) {
      const ours = await taxOf(withIt, page.url);
      pairs.push({ ours, bare: await taxOf(without, page.url) });
    }
    rows.push(...rowsOf(page, pairs));
  }
  await Promise.all([withIt.tab.close(), without.tab.close()]);
  return {
    title: 'What the extension adds to a fresh process',
    about:
      'The page’s main thread from navigation until 0.6 s after its load event, with the extension less without it (a second browser), load by load in turn. Processor time (threadTicks).',
    rows,
  };
}

interface Seat {
  tab: Page;
  devtools: CDPSession;
}

async function openSeat(context: BrowserContext): Promise<Seat> {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { tab, devtools };
}

async function taxOf({ tab, devtools }: Seat, url: string): Promise<Tax> {
  await openFresh(tab, url);
  await tab.waitForTimeout(SETTLED_MS);
  const metrics = await metricsOf(devtools);
  await devtools.send('HeapProfiler.collectGarbage');
  const keptMb = (await metricsOf(devtools)).heapMb;
  return { ...metrics, keptMb, longTasks: await longTasksOf(tab) };
}

function longTasksOf(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0;
        new PerformanceObserver((list) => {
          seen += list.getEntries().length;
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(seen), 50);
      }),
  );
}

function rowsOf(page: (typeof PAGES)[number], pairs: readonly { ours: Tax; bare: Tax }[]): Row[] {
  const row = (what: string, key: keyof Tax, unit: Row['unit'], budget?: Row['budget']): Row => ({
    what: `${page.name}: ${what}`,
    unit,
    figures: summarise(pairs.map(({ ours, bare }) => ours[key] - bare[key])),
    beside: { what: 'without', value: median(pairs.map(({ bare }) => bare[key])) },
    ...(budget ? { budget } : {}),
  });
  return [
    row('script', 'scriptMs', 'ms', { median: page.scriptMs }),
    row('all tasks', 'taskMs', 'ms'),
    row('layouts', 'layouts', 'count', { median: 0 }),
    row('style recalculations', 'styles', 'count', { median: 0 }),
    row('long tasks', 'longTasks', 'count', { median: 0 }),
    row('heap in use', 'heapMb', 'MB', { median: 0.6 }),
    row('heap kept after collection', 'keptMb', 'MB', { median: 0.6 }),
  ];
}
