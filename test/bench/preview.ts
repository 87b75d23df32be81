import type { Page } from 'playwright-core';
import type { Account } from '../../lib/account/account.ts';
import type { browser } from '../../lib/browser/browser.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import { STORE_NAME } from '../../lib/store/changes.ts';
import { withDevtools } from '../browser/driver.ts';
import { SEEN_AT } from '../facts/make-reading.ts';
import { galleryAccounts } from './gallery-accounts.ts';
import { metricsOf } from './metrics.ts';
import type { Part, Row } from './row.ts';
import type { Stage } from './stage.ts';
import { summarise } from './stats.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

/** What a page asks of the worker, and what it took. */
interface Asked {
  /** Milliseconds until all companies were scored. */
  all: number;
  /** The longest of its parts: how long a page waits for the next sign of progress. */
  part: number;
  of: number;
  /** Milliseconds of processor time in all pages and workers, compiling included. */
  processor: number;
}

/** An edit of a profile, tried on the companies seen: read from the store, held in memory, and typed meanwhile. */
export async function preview({ chromium }: Stage, companies: number, edits: number): Promise<Part> {
  const desk = await chromium.desk();
  await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'icp/show' }));
  await desk.evaluate(seed, { name: STORE_NAME, accounts: galleryAccounts(), companies });
  const [cold, warm]: [Asked[], Asked[]] = [[], []];
  for (let edit = 0; edit < edits; edit += 1) {
    if (edit % 4 === 0) {
      await chromium.killWorker();
      cold.push(await asked(desk, profile(edit)));
    }
    warm.push(await asked(desk, profile(edit + 1)));
  }
  const many = companies.toLocaleString('en');
  const row = (what: string, values: number[], more: Partial<Row> = {}): Row => ({
    what,
    unit: 'ms',
    figures: summarise(values),
    ...more,
  });
  const processor = (values: Asked[]) => summarise(values.map((one) => one.processor));
  const rows = [
    row(
      `an edit, ${many} companies held: each scored by both profiles, moves sorted`,
      warm.map(({ all }) => all),
      { budget: { median: 250 }, processor: processor(warm) },
    ),
    row(
      'the longest wait for a sign of progress in it',
      warm.map(({ part }) => part),
    ),
    row(
      `the first edit, ${many} companies read from the store, worker ended`,
      cold.map(({ all }) => all),
      { note: `${Math.round(processor(cold).median)} ms of processor time` },
    ),
    row(
      'the longest wait for a sign of progress in it',
      cold.map(({ part }) => part),
    ),
    row(
      'main thread, each key typed in the profile meanwhile',
      await keys(await chromium.extensionPage('options.html')),
      { budget: { median: 16 } },
    ),
  ];
  return {
    title: 'Preview of an edit',
    about: `Of ${warm[0]?.of} companies, each with three pages of 2,500 characters, from message to last answer as the profile’s page asks. Milliseconds for a key are processor time.`,
    rows,
  };
}

async function asked(desk: Page, icp: Icp): Promise<Asked> {
  const before = await processorMs(desk);
  const took = await desk.evaluate(askAll, icp);
  return { ...took, processor: (await processorMs(desk)) - before };
}

/** Milliseconds of processor time so far, of pages and workers, or of all but what paints in the graphics card's place. */
export async function processorMs(page: Page, ofAll = false): Promise<number> {
  const { processInfo } = await withDevtools(page.context(), (devtools) =>
    devtools.send('SystemInfo.getProcessInfo'),
  );
  const ours = processInfo.filter(({ type }) => type === 'renderer' || (ofAll && type !== 'GPU'));
  return ours.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

/** The starter, a little larger with each edit. */
function profile(edit: number): Icp {
  const { criteria, ...icp } = starterIcp(SEEN_AT);
  const larger = criteria.map((one) => (one.kind === 'size' ? { ...one, min: one.min + edit * 10 } : one));
  return { ...icp, criteria: larger };
}

/** Puts so many companies into the store. Runs in an extension page. */
export async function seed({
  name,
  accounts,
  companies,
}: {
  name: string;
  accounts: Account[];
  companies: number;
}) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let from = 0; from < companies; from += 500) {
    const writing = database.transaction('accounts', 'readwrite');
    for (let at = from; at < Math.min(from + 500, companies); at += 1) {
      const account = accounts[at % accounts.length];
      const pages = account?.pages.map((page) => ({ ...page, text: `${at} ${page.text}` }));
      writing.objectStore('accounts').put({ ...account, pages, id: `bench-${at}.example`, keys: [] });
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
  }
  database.close();
}

/** Runs in an extension page. */
async function askAll(icp: Icp): Promise<Omit<Asked, 'processor'>> {
  const start = performance.now();
  const asked = { all: 0, part: 0, of: 0 };
  for (let after: string | undefined = ''; after !== undefined; ) {
    const before = performance.now();
    const answer: Answer<'icp/preview'> = await chrome.runtime.sendMessage({
      type: 'icp/preview',
      icp,
      ...(after === '' ? {} : { after }),
    });
    if (!answer.ok) throw new Error(answer.error.sentence);
    asked.part = Math.max(asked.part, performance.now() - before);
    asked.of += answer.value.preview.of;
    after = answer.value.next;
  }
  return { ...asked, all: performance.now() - start };
}

/** Types in a field of the form, before and while its preview is asked for. @returns milliseconds of the main thread for each key. */
async function keys(page: Page): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The lines of criteria are folded; the first asks for a size.
  await page.locator('.criterion [aria-expanded]').first().click();
  await page.getByLabel('At least').first().click();
  const took: number[] = [];
  for (const key of '1234567890'.repeat(3)) {
    const before = (await metricsOf(devtools)).taskMs;
    await page.keyboard.press(took.length % 4 === 3 ? 'Backspace' : key);
    await page.waitForTimeout(took.length % 5 === 0 ? 500 : 60);
    took.push((await metricsOf(devtools)).taskMs - before);
  }
  await page.close();
  return took;
}
