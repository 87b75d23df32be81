import { browser } from './browser.ts';

const KEY = 'second-opinion';

/** Whether the rep has the browser's own model asked. Off until they turn it on. */
export async function mayPrompt(): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored === true;
}

export function allowPrompt(may: boolean): Promise<void> {
  return browser.storage.local.set({ [KEY]: may });
}
