import type { CDPSession } from 'playwright-core';

/** What the main thread of a page's process has done since the page began to load. Processor time, not the wall's. */
export interface Metrics {
  scriptMs: number;
  taskMs: number;
  layouts: number;
  styles: number;
  heapMb: number;
}

/** Needs `Performance.enable` with threadTicks on the session before the page is opened. */
export async function metricsOf(devtools: CDPSession): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => {
    const found = metrics.find((one) => one.name === name);
    if (!found) throw new Error(`This browser does not tell ${name}.`);
    return found.value;
  };
  return {
    scriptMs: value('ScriptDuration') * 1000,
    taskMs: value('TaskDuration') * 1000,
    layouts: value('LayoutCount'),
    styles: value('RecalcStyleCount'),
    heapMb: value('JSHeapUsedSize') / 1e6,
  };
}

export async function scriptMs(devtools: CDPSession): Promise<number> {
  return (await metricsOf(devtools)).scriptMs;
}
