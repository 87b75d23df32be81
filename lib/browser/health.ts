import type { Health } from '../facts/sites/site-understanding.ts';
import type { LayoutRead } from '../messages/visit.ts';
import { browser } from './browser.ts';

/** One key a layout, so that two tabs never overwrite each other. */
const KEY = 'layout-read:';

/** Keeps how well a layout was read: names from our own tables and counts, nothing of the page. */
export function keepHealth({ site, layout, version, asked }: Health, now: number): Promise<void> {
  const name = layout ?? `${site}, layout not recognised`;
  const found = asked.filter(({ anchor }) => anchor !== undefined).length;
  const read: LayoutRead = { layout: name, version, found, of: asked.length, at: now };
  return browser.storage.local.set({ [KEY + name]: read });
}

/** How every layout was read when it was last seen, newest first. */
export async function layoutsRead(): Promise<LayoutRead[]> {
  const all = await browser.storage.local.get(null);
  const reads = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(KEY) ? [value as LayoutRead] : [],
  );
  return reads.sort((a, b) => b.at - a.at);
}
