import { NEVER_READ_PATTERNS } from '../page/never-read.ts';
import { browser } from './browser.ts';

/** What "score while I browse" asks for. Must equal the manifest's optional_host_permissions. */
const ALL_SITES = { origins: ['*://*/*'] };

const READER = { id: 'reader', file: '/reader.js' };

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

/**
 * Brings the registered reader in line with the access granted: all sites, the few that the rep chose in the
 * browser's own settings, or none. Safe to repeat; known private sites are excluded by the browser itself.
 */
export async function syncReader(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER.id] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [READER.id] });
    return;
  }
  const script = {
    id: READER.id,
    js: [READER.file],
    matches: origins,
    excludeMatches: [...NEVER_READ_PATTERNS],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Reads the page in a tab once. Needs its host's access, or the rep's click (`activeTab`).
 * Resolves when the reading has been sent and answered; rejects where the browser forbids it.
 */
export async function readNow(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER.file] });
}
