import type { Page } from 'playwright-core';
import type { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import { STORE_NAME } from '../../lib/store/changes.ts';
import { galleryAccounts } from './gallery-accounts.ts';
import { costs, heapOf, type Opened, openProspects, scrolling, sorting, typing } from './list-page.ts';
import { inventedChunks, putChunks } from './list-rows.ts';
import { seed } from './preview.ts';
import type { Part, Row } from './row.ts';
import type { Stage } from './stage.ts';
import { summarise } from './stats.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

/** Chunks sent to the page at a go. */
const AT_A_GO = 10;
const WORDS = ['harbour', 'muller weber', 'saint-etienne', 'e', 'nova 99'];

/** Rows of the prospects' table made from companies as stored; then the view of many, opened, typed in, sorted, scrolled. */
export async function list(stage: Stage, companies: number, rows: number, opens: number): Promise<Part> {
  const desk = await stage.chromium.desk();
  await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'icp/show' }));
  await desk.evaluate(seed, { name: STORE_NAME, accounts: galleryAccounts(), companies });
  const made = await desk.evaluate(makeAll);
  await seedRows(desk, rows);
  const opened: Opened[] = [];
  for (let turn = 0; turn < opens; turn += 1) {
    await opened.at(-1)?.page.close();
    opened.push(await openProspects(stage, rows));
  }
  const last = opened.at(-1);
  const part: Part = {
    title: 'List of all companies seen',
    about: `The view of ${rows.toLocaleString('en')} companies, from the start of the page's navigation, the worker awake; keys, sorts and scrolling are the main thread's processor time, drawing included. Rows are made from ${companies.toLocaleString('en')} companies of three pages, 12 kB each.`,
    rows: [...madeRows(made, companies), ...openRows(opened), ...(last ? await actRows(last) : [])],
  };
  await last?.page.close();
  return part;
}

async function seedRows(desk: Page, count: number): Promise<void> {
  const chunks = inventedChunks(count);
  for (let at = 0; at < chunks.length; at += AT_A_GO)
    await desk.evaluate(putChunks, { name: STORE_NAME, chunks: chunks.slice(at, at + AT_A_GO) });
}

/** Runs in an extension page. @returns milliseconds of each answer, until no row is stale. */
export async function makeAll(): Promise<number[]> {
  const took: number[] = [];
  for (let left = 1; left > 0; ) {
    const before = performance.now();
    const answer: Answer<'prospects/refresh'> = await chrome.runtime.sendMessage({
      type: 'prospects/refresh',
    });
    if (!answer.ok) throw new Error(answer.error.sentence);
    took.push(performance.now() - before);
    left = answer.value.left;
  }
  return took;
}

function madeRows(took: readonly number[], companies: number): Row[] {
  const all = took.reduce((sum, ms) => sum + ms, 0);
  const each = (all / companies) * 1_000;
  return [
    {
      what: 'a row made from its company, all of them scored anew',
      unit: 'µs',
      figures: { median: each, n: companies },
      note: `${Math.round(1_000_000 / each).toLocaleString('en')} a second`,
    },
    { what: 'an answer on the way there', unit: 'ms', figures: summarise(took) },
  ];
}

function openRows(opened: readonly Opened[]): Row[] {
  return [
    {
      what: 'first rows stand there',
      unit: 'ms',
      figures: summarise(opened.map(({ first }) => first)),
      budget: { median: 150 },
    },
    {
      what: 'all are in the table',
      unit: 'ms',
      figures: summarise(opened.map(({ all }) => all)),
      budget: { median: 400 },
    },
  ];
}

async function actRows(opened: Opened): Promise<Row[]> {
  await opened.page.waitForTimeout(1_500);
  const heap = await heapOf(opened);
  const row = (what: string, values: number[], budget: Row['budget']): Row => ({
    what,
    unit: 'ms',
    figures: summarise(values),
    ...(budget && { budget }),
  });
  return [
    row('a key typed in the filter', await costs(opened, await typing(opened, WORDS)), { median: 16 }),
    row('sorted by a column', await costs(opened, await sorting(opened, 3)), { median: 50 }),
    row('a step of scrolling', await costs(opened, scrolling(opened, 60)), { max: 50 }),
    { what: 'heap', unit: 'MB', figures: { median: heap, n: 1 }, budget: { median: 120 } },
  ];
}
