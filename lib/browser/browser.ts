/** The one door to the browser's extension API: promises in every browser, one place to replace in tests. */
import browser from 'webextension-polyfill';

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };
