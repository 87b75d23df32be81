import { browser } from './browser.ts';

/** Fitmark's version, as "0.1.0". */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
