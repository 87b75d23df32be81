import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import { startServer } from '../server/server.ts';
import { type Browsers, freshBrowsers } from './fresh-browsers.ts';
import type { LabelledPage } from './labels.ts';
import { readPage } from './read-page.ts';
import { failedRow, type ReadPage } from './row.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { wavesOf } from './waves.ts';

export interface Job {
  pages: readonly LabelledPage[];
  /** Folder of the built extension. */
  extension: string;
  /** Pages read at the same time. */
  tabs: number;
  /** Called for each page that is done. */
  onPage(read: ReadPage): void;
  /** Ends the work early; what was read so far is handed back. */
  signal: AbortSignal;
}

/**
 * Reads every page with the extension in a real Chromium. A page that cannot be read becomes a row with its error.
 *
 * @returns rows in the order of the pages.
 */
export async function readPages(job: Job): Promise<ReadPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fitmark-evaluate-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // Whatever ends this process: playwright itself exits on Ctrl-C, once its browsers are closed.
  process.once('exit', tidy);
  const shelf = openShelf();
  const server = await startServer(shelf.respond);
  // A build that is made meanwhile must not change what is measured.
  const extension = join(folder, 'extension');
  await cp(job.extension, extension, { recursive: true });
  const browsers = freshBrowsers(extension, server.port, folder, job.pages.some(isOfLinkedIn));
  try {
    return await readTwice(job, () => reader(browsers, shelf), browsers.close);
  } finally {
    await browsers.close();
    await server.close();
    tidy();
    process.off('exit', tidy);
  }
}

/** Labels that find companies or people at LinkedIn; as it is off at first, other labels say that nothing is kept there. */
function isOfLinkedIn({ kind, url }: LabelledPage): boolean {
  return isLinkedIn(url) && kind !== 'not-company';
}

type Read = (page: LabelledPage) => Promise<ReadPage>;

/** Reads one page after the other in a tab of its own; never rejects. */
function reader(browsers: Browsers, shelf: Shelf): Read {
  let tab: Page | undefined;
  return async (page) => {
    try {
      const html = await readFile(page.file);
      const chromium = await browsers.current();
      if (tab?.context() !== chromium.context) tab = await chromium.context.newPage();
      return await readPage({ chromium, tab }, shelf, page, html);
    } catch (error) {
      // The next page does not suffer for this one. Where the browser crashed, the tab is closed already.
      await tab?.close().catch(() => undefined);
      tab = undefined;
      return failedRow(page, error);
    }
  };
}

/** Pages that failed get a second try, one at a time: another page may have taken the browser down with them. */
async function readTwice(job: Job, newReader: () => Read, renew: () => Promise<void>): Promise<ReadPage[]> {
  const rows = new Map<string, ReadPage>();
  const keep = (result: ReadPage) => {
    rows.set(result.row.id, result);
    job.onPage(result);
  };
  const failed: LabelledPage[] = [];
  const readAll = async (pages: readonly LabelledPage[], tabs: number, keepFailed: boolean) => {
    for (const wave of wavesOf(pages)) {
      const readers = Array.from({ length: Math.min(tabs, wave.length) }, newReader);
      await share(wave, readers, job.signal, (page, result) => {
        if (keepFailed || result.row.error === undefined) keep(result);
        else failed.push(page);
      });
      await renew();
    }
  };
  await readAll(job.pages, job.tabs, false);
  await readAll(failed, 1, true);
  return job.pages.flatMap(({ id }) => rows.get(id) ?? []);
}

/** Shares pages among readers until all are read or the signal aborts. */
async function share(
  pages: readonly LabelledPage[],
  readers: readonly Read[],
  signal: AbortSignal,
  onRead: (page: LabelledPage, result: ReadPage) => void,
): Promise<void> {
  const left = [...pages];
  const work = async (read: Read) => {
    for (let page = left.shift(); page && !signal.aborted; page = left.shift())
      onRead(page, await read(page));
  };
  await Promise.all(readers.map(work));
}
