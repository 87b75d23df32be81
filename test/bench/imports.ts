import type { Page } from 'playwright-core';
import type { Incoming } from '../../lib/account/incoming.ts';
import type { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/answers.ts';
import { makeAll } from './list.ts';
import { processorMs } from './preview.ts';
import type { Part, Row } from './row.ts';
import type { Stage } from './stage.ts';
import { summarise } from './stats.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

/** A message carries so many at most (lib/messages/table.ts). */
const AT_A_GO = 500;

const FILE = 'customers.csv';

/** What one import took, in milliseconds. */
interface Took {
  staged: number;
  applied: number;
  /** The longest that the page showed one frame meanwhile, and that its main thread was busy at a time. */
  frame: number;
  task: number;
  /** Of processor time in pages, workers and the browser's own process, which writes to disk. */
  processor: number;
}

/** Rows of a file as the page hands them on: told of, brought in, brought in again, taken back. */
export async function imports({ chromium }: Stage, rows: number, times: number): Promise<Part> {
  const page = await chromium.extensionPage('targets.html#targets');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'icp/show' }));
  const fresh: Took[] = [];
  const again: Took[] = [];
  const undone: number[] = [];
  const made: number[] = [];
  const floors: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const companies = invented(rows, turn);
    floors.push(await page.evaluate(putPlain, companies));
    fresh.push(await bringIn(page, `bench-new-${turn}`, companies));
    made.push((await page.evaluate(makeAll)).reduce((sum, ms) => sum + ms, 0));
    again.push(await bringIn(page, `bench-again-${turn}`, companies));
    undone.push(await page.evaluate(takeBack, `bench-again-${turn}`));
    undone.push(await page.evaluate(takeBack, `bench-new-${turn}`));
  }
  await page.close();
  const many = `${rows.toLocaleString('en')} rows`;
  return {
    title: 'Import',
    about: `From the first message to the last answer, ${AT_A_GO} rows a message, each with eight facts, the worker awake and no company known; then the same file again, all of them known. Reading the file comes on top. Frames are those of the page that sends them, which shows the list meanwhile.`,
    rows: [
      {
        ...row(`${many} told of and brought in`, all(fresh)),
        beside: { what: 'as plain records with as many keys', value: summarise(floors).median },
        ratio: summarise(all(fresh).map((ms, at) => ms / (floors[at] ?? ms))).median,
        budget: { median: 3_000 },
        processor: summarise(fresh.map(({ processor }) => processor)),
        note: `${Math.round(summarise(fresh.map(({ applied }) => applied)).median)} ms of it to bring them in`,
      },
      { ...row('the longest frame of the page meanwhile', frames(fresh)), budget: { max: 50 } },
      row(
        'the longest that its main thread was busy',
        fresh.map(({ task }) => task),
      ),
      row(`the same ${many} again`, all(again)),
      row('the longest frame of the page meanwhile', frames(again)),
      row('an import taken back', undone),
      row('rows of the list made of all that came', made),
    ],
  };
}

const all = (took: readonly Took[]) => took.map(({ staged, applied }) => staged + applied);
const frames = (took: readonly Took[]) => took.map(({ frame }) => frame);
const row = (what: string, values: number[]): Row => ({ what, unit: 'ms', figures: summarise(values) });

async function bringIn(page: Page, id: string, rows: readonly Incoming[]): Promise<Took> {
  const batches: Incoming[][] = [];
  for (let at = 0; at < rows.length; at += AT_A_GO) batches.push(rows.slice(at, at + AT_A_GO));
  const before = await processorMs(page, true);
  const took = await page.evaluate(bring, { id, file: FILE, batches });
  return { ...took, processor: (await processorMs(page, true)) - before };
}

function invented(count: number, turn: number): Incoming[] {
  return Array.from({ length: count }, (_, at): Incoming => {
    const name = `Harbour ${turn} Valves ${at} GmbH`;
    const people = (at % 90) * 10 + 1;
    return {
      lines: [at + 2],
      url: `https://company-${turn}-${at}.example/`,
      name,
      linkedin: `https://www.linkedin.com/company/company-${turn}-${at}`,
      facts: [
        { key: 'country', value: 'DE', quote: 'Country: Germany' },
        { key: 'city', value: 'Kiel', quote: 'City: Kiel' },
        { key: 'employees', value: { min: people, max: people + 9 }, quote: `Employees: ${people}+` },
        { key: 'industry', value: 'Software Development', quote: 'Industry: Software Development' },
        { key: 'founded', value: 1950 + (at % 70), quote: 'Founded' },
        { key: 'phone', value: { written: `+49 431 55 ${at}` }, quote: 'Phone' },
      ],
    };
  });
}

/** Runs in an extension page. */
async function bring({
  id,
  file,
  batches,
}: {
  id: string;
  file: string;
  batches: Incoming[][];
}): Promise<Omit<Took, 'processor'>> {
  let [last, frame, isOver] = [performance.now(), 0, false];
  const watch = () => {
    frame = Math.max(frame, performance.now() - last);
    last = performance.now();
    if (!isOver) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  let task = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  tasks.observe({ type: 'longtask' });
  const start = performance.now();
  for (const rows of batches) {
    const told: Answer<'import/stage'> = await chrome.runtime.sendMessage({
      type: 'import/stage',
      id,
      file,
      rows,
    });
    if (!told.ok) throw new Error(told.error.sentence);
  }
  const between = performance.now();
  const done: Answer<'import/apply'> = await chrome.runtime.sendMessage({ type: 'import/apply', id });
  if (!done.ok) throw new Error(done.error.sentence);
  const end = performance.now();
  isOver = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  tasks.disconnect();
  return { staged: between - start, applied: end - between, frame, task };
}

/** Runs in an extension page. @returns milliseconds. */
async function takeBack(id: string): Promise<number> {
  const start = performance.now();
  const undone: Answer<'import/undo'> = await chrome.runtime.sendMessage({ type: 'import/undo', id });
  if (!undone.ok) throw new Error(undone.error.sentence);
  return performance.now() - start;
}

/** The floor: the rows as they are, in one transaction, looked up by as many keys. Runs in an extension page. @returns milliseconds. */
async function putPlain(rows: Incoming[]): Promise<number> {
  const name = 'bench-floor';
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      const table = opening.result.createObjectStore('rows', { keyPath: 'url' });
      table.createIndex('at', 'at');
      table.createIndex('keys', 'keys', { multiEntry: true });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const start = performance.now();
  const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
  for (const row of rows)
    writing.objectStore('rows').put({
      ...row,
      at: start,
      keys: ['linkedin', 'called', 'name'].map((kind) => `${kind}:${row.url}`),
    });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  const took = performance.now() - start;
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}
