import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../setup/command.ts';
import { inNewWorld } from './floors.ts';
import type { BenchPage } from './pages.ts';
import { type Part, type Row, round } from './row.ts';
import { openFresh, type Stage } from './stage.ts';
import { median, summarise } from './stats.ts';

/** Each is a module of the folder peers/ that exports `read`. */
const READERS = ['tree-walker', 'fitmark', 'page-metadata-parser', 'readability', 'defuddle'] as const;
type Reader = (typeof READERS)[number];

/** Milliseconds of every reader on one page. */
type Times = Map<Reader, number>;

/** Every page is read by every reader, each time in a fresh process and a world of its own; they take turns to be first. */
export async function peers({ chromium, web }: Stage, pages: readonly BenchPage[]): Promise<Part> {
  const scripts = await Promise.all(READERS.map(bundled));
  const tab = await chromium.context.newPage();
  const devtools = await tab.context().newCDPSession(tab);
  const all: Times[] = [];
  const left = new Set<string>();
  for (const [turn, page] of pages.entries()) {
    const times: Times = new Map();
    for (let n = 0; n < READERS.length; n++) {
      const at = (turn + n) % READERS.length;
      const [reader, script] = [READERS[at], scripts[at]];
      if (!reader || !script) continue;
      const takeBack = page.file && web.shelf.put(page.url, await readFile(page.file));
      try {
        times.set(reader, await timeOf({ tab, devtools }, page.url, script));
      } catch (error) {
        left.add(`${reader} on ${page.name}: ${String(error).split('\n', 1)[0]}`);
      } finally {
        if (takeBack) takeBack();
      }
    }
    all.push(times);
  }
  await tab.close();
  return partOf(all, [...left]);
}

/** As a script for the page, all of it in one piece, as small as the extension's own. */
async function bundled(reader: Reader): Promise<string> {
  const entry = path.join(ROOT, 'test', 'bench', 'peers', `${reader}.ts`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // page-metadata-parser asks Node's name for the globals whether there is a URL.
    define: { global: 'globalThis' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'peer' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${reader} was not built.`);
  return first.output[0].code;
}

async function timeOf(
  { tab, devtools }: { tab: Page; devtools: CDPSession },
  url: string,
  script: string,
): Promise<number> {
  await openFresh(tab, url);
  return inNewWorld<number>(
    devtools,
    'peer',
    `(() => { const start = performance.now(); ${script}; peer.read(); return performance.now() - start; })()`,
  );
}

function partOf(all: readonly Times[], left: readonly string[]): Part {
  return {
    title: 'Reading a page, beside others',
    about: [
      'The same pages, each reader in one go as a script of its own in a fresh process, compiling included. × is to the bare walk over elements and texts, page by page. They answer different questions: two find the main text, one the meta tags.',
      ...(left.length > 0 ? [`Not read: ${left.join('; ')}.`] : []),
    ].join(' '),
    rows: READERS.flatMap((reader) => rowOf(reader, all)),
  };
}

function rowOf(reader: Reader, all: readonly Times[]): Row[] {
  const times = all.flatMap((one) => one.get(reader) ?? []);
  if (times.length === 0) return [];
  const to = (other: Reader) =>
    all.flatMap((one) => {
      const [mine, theirs] = [one.get(reader), one.get(other)];
      return mine !== undefined && theirs ? [mine / theirs] : [];
    });
  const [walks, ours] = [to('tree-walker'), to('fitmark')];
  const walked = all.flatMap((one) => one.get('tree-walker') ?? []);
  return [
    {
      what: reader,
      unit: 'ms',
      figures: summarise(times),
      ...(walks.length > 0
        ? { beside: { what: 'bare walk', value: median(walked) }, ratio: median(walks) }
        : {}),
      ...(ours.length > 0 && reader !== 'fitmark' ? { note: `${round(median(ours))} × ours` } : {}),
    },
  ];
}
