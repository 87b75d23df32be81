import { browser } from './browser.ts';

/** What "score while I browse" asks for. Must equal the manifest's optional_host_permissions. */
const ALL_SITES = { origins: ['*://*/*'] };

/** Whether the rep lets Fitmark read company pages as they open them. */
export function mayBrowse(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Whether a page may be read without a click just now. */
export function mayRead(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Must be called straight from a click: the browser asks the rep. @returns whether they agreed. */
export function askToBrowse(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

export function stopBrowsing(): Promise<boolean> {
  return browser.permissions.remove(ALL_SITES);
}
