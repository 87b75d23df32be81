import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { ReadingCost } from '../../lib/messages/visit.ts';
import { firstCost } from './cost.ts';
import { walkBare } from './floors.ts';
import { scriptMs } from './metrics.ts';
import type { BenchPage } from './pages.ts';
import { openFresh, type Stage } from './stage.ts';

/** One load in a fresh process. Milliseconds. */
export interface Load {
  page: BenchPage;
  elements: number;
  cost: ReadingCost;
  /** Processor time of all script on the page's main thread: the reader parsed, run and answered. */
  scriptMs: number;
  elementsMs: number;
  textsMs: number;
}

export interface Reading {
  loads: Load[];
  /** Pages without a figure, each with its reason. */
  left: string[];
}

/** Reads every page as often as it asks for, taking turns, so that a busy minute touches all of them alike. */
export async function measureReading(
  stage: Stage,
  pages: readonly BenchPage[],
  onLoad: (done: number, of: number) => void,
): Promise<Reading> {
  const turns = turnsOf(pages);
  const reading: Reading = { loads: [], left: [] };
  const tab = await stage.chromium.context.newPage();
  await tab.goto('http://before-0.test/');
  const tabId = await stage.chromium.tabIdOf(tab);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const [at, page] of turns.entries()) {
    try {
      const load = await loadOnce({ stage, tab, tabId, devtools }, page, at);
      if (load) reading.loads.push(load);
      else reading.left.push(`${page.name}: never read`);
    } catch (error) {
      reading.left.push(`${page.name}: ${String(error).split('\n', 1)[0]}`);
    }
    onLoad(at + 1, turns.length);
  }
  await tab.close();
  return reading;
}

/** The first load of each page, then the second of each … */
function turnsOf<T extends { runs: number }>(pages: readonly T[]): T[] {
  const most = Math.max(0, ...pages.map(({ runs }) => runs));
  return Array.from({ length: most }, (_, turn) => pages.filter(({ runs }) => turn < runs)).flat();
}

interface Desk {
  stage: Stage;
  tab: Page;
  tabId: number;
  devtools: CDPSession;
}

async function loadOnce(desk: Desk, page: BenchPage, turn: number): Promise<Load | undefined> {
  const { stage, tab, tabId, devtools } = desk;
  const takeBack = page.file && stage.web.shelf.put(page.url, await readFile(page.file));
  try {
    await openFresh(tab, page.url);
    const cost = await firstCost(stage.chromium, tabId);
    if (!cost) return undefined;
    const script = await scriptMs(devtools);
    const { elements, texts } = await walkBare(tab, turn);
    return {
      page,
      cost,
      elements: elements.nodes,
      scriptMs: script,
      elementsMs: elements.ms,
      textsMs: texts.ms,
    };
  } finally {
    if (takeBack) takeBack();
  }
}
