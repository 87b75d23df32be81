import { readInSteps } from '../../lib/page/read.ts';
import type { PageReading } from '../../lib/page/reading.ts';

/** Milliseconds of reading after which the page gets its turn (DESIGN.md §7: slices of 4 ms at most). */
const SLICE = 3;

/** A reading with its cost on the page's main thread, in milliseconds: all slices together, and the longest of them. */
export interface Sliced {
  reading: PageReading;
  readMs: number;
  sliceMs: number;
}

/**
 * Reads the page in slices, so that it never stands still for long.
 *
 * @param start when the first slice began, on the clock of `performance.now()`.
 * @returns undefined where the page moved on meanwhile, or the rep left: half of one page and half of another is none.
 */
export async function readInSlices(start: number, signal?: AbortSignal): Promise<Sliced | undefined> {
  const url = location.href;
  const steps = readInSteps(document, url);
  let [begun, readMs, sliceMs, rested] = [start, 0, 0, false];
  for (;;) {
    const step = steps.next(rested);
    const spent = performance.now() - begun;
    rested = !step.done && spent >= SLICE;
    if (!step.done && !rested) continue;
    readMs += spent;
    sliceMs = Math.max(sliceMs, spent);
    if (step.done) return { reading: step.value, readMs, sliceMs };
    await pageHadItsTurn();
    if (signal?.aborted || location.href !== url) return undefined;
    begun = performance.now();
  }
}

/** `scheduler.yield` where there is one (Chromium 129, Firefox 142): a timer waits longer than the page needs. */
function pageHadItsTurn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
