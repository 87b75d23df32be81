import type { Browser } from 'webextension-polyfill';

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';

/** Chromium calls it `chrome`, Firefox `browser`. */
interface Globals {
  browser?: Browser;
  chrome: Browser;
}

const globals: Globals = globalThis as unknown as Globals;

/**
 * The one door to the browser's extension API, one place to replace in tests. With Manifest V3 each of its calls gives a promise in
 * every browser; of the listeners only that of messages differs, and receive.ts answers as all understand.
 */
export const browser: Browser = globals.browser ?? globals.chrome;
