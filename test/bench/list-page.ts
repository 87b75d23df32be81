import type { CDPSession, Page } from 'playwright-core';
import { metricsOf } from './metrics.ts';
import type { Stage } from './stage.ts';

/** Milliseconds since the page's navigation began; set by watchForRows. */
declare const fitmarkBench: { first?: number; all?: number };

export interface Opened {
  page: Page;
  devtools: CDPSession;
  /** Milliseconds until the first row stood there, and until all were in the table. */
  first: number;
  all: number;
}

/** Opens the view of all companies seen, with so many of them. */
export async function openProspects({ chromium }: Stage, companies: number): Promise<Opened> {
  const page = await chromium.context.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchForRows, `of ${companies.toLocaleString('en')} `);
  await page.goto(`chrome-extension://${chromium.extensionId}/targets.html#prospects?look=all`);
  await page.waitForFunction(() => fitmarkBench.all !== undefined);
  const { first = 0, all = 0 } = await page.evaluate(() => fitmarkBench);
  return { page, devtools, first, all };
}

/** Runs before the page's own scripts. */
function watchForRows(all: string): void {
  const bench: typeof fitmarkBench = {};
  Object.assign(globalThis, { fitmarkBench: bench });
  new MutationObserver(() => {
    if (!document.querySelector('[aria-rowindex="2"]')) return;
    bench.first ??= performance.now();
    // Spaces that do not break, where a language groups by such.
    const said = document.querySelector('.how-many')?.textContent?.replace(/\s/g, ' ') ?? '';
    if (said.includes(all)) bench.all ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Milliseconds of the main thread's processor time for each of some acts, drawing included. */
export async function costs(
  { page, devtools }: Opened,
  acts: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  const took: number[] = [];
  for (const act of acts) {
    await page.waitForTimeout(150);
    const before = (await metricsOf(devtools)).taskMs;
    await act();
    await page.evaluate(twoFrames);
    took.push((await metricsOf(devtools)).taskMs - before);
  }
  return took;
}

/** Typing, word by word, and taking it back; keys alone, for to look up the field would be counted too. */
export async function typing(
  { page }: Opened,
  words: readonly string[],
): Promise<(() => Promise<unknown>)[]> {
  await page.getByRole('searchbox').first().focus();
  return words.flatMap((word) => [
    ...[...word].map((key) => () => page.keyboard.press(key === ' ' ? 'Space' : key)),
    ...[...word].map(() => () => page.keyboard.press('Backspace')),
  ]);
}

/** Presses of each column's heading, some times over. */
export async function sorting({ page }: Opened, times: number): Promise<(() => Promise<unknown>)[]> {
  const count = await page.locator('th button.sort').count();
  return Array.from({ length: times * count }, (_, at) => () => page.evaluate(pressHeading, at % count));
}

/** Runs in the page. */
function pressHeading(at: number): void {
  document.querySelectorAll<HTMLElement>('th button.sort')[at]?.click();
}

/** Scrolls, a few rows and whole pages at a time. */
export function scrolling({ page }: Opened, times: number): (() => Promise<unknown>)[] {
  return Array.from({ length: times }, (_, at) => () => page.evaluate(scrollBy, at % 3 === 0 ? 90_000 : 400));
}

/** Runs in the page. */
function scrollBy(px: number): void {
  document.querySelector('.grid')?.scrollBy(0, px);
}

/** Runs in the page: what was asked for has been drawn. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** MB of the page's heap, with nothing in it that could go. */
export async function heapOf({ devtools }: Opened): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await metricsOf(devtools)).heapMb;
}
