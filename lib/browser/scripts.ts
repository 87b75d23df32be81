import { entryAt } from '../account/entry-at.ts';
import { DIRECTORY_PATTERNS } from '../account/room-forms.ts';
import { NEVER_READ_PATTERNS } from '../page/never-read.ts';
import { LINKEDIN_PATTERNS } from '../page/sites/site-at.ts';
import { mayBrowse } from './access.ts';
import { browser, type Scripting } from './browser.ts';
import { linkedInMode } from './linkedin.ts';

type Script = Scripting.RegisteredContentScript;

/** The two content scripts: of companies' own pages, and of directories and LinkedIn. */
const READER = '/reader.js';
const SITE = '/site.js';

/** Which script reads a page. */
function scriptFor(url: string): string {
  return entryAt(url) ? SITE : READER;
}

/**
 * Reads the page in a tab once. Needs its host's access, or the rep's click (`activeTab`).
 * Resolves when the reading has been sent and answered; rejects where the browser forbids it.
 */
export async function readNow(tabId: number, url: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [scriptFor(url)] });
}

/**
 * Brings the registered scripts in line with the access granted: company pages of all sites, of the few that the rep
 * chose in the browser's own settings, or none; directories with all sites; LinkedIn only where it was turned on. Safe to
 * repeat; known private sites are excluded by the browser itself.
 */
export function syncScripts(): Promise<void> {
  // One at a time: a grant is told of twice, by the browser and by the rep's press, and no script may be registered twice.
  last = last.then(sync, sync);
  return last;
}

let last: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const wanted = await wantedScripts();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const gone = [...known].filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const [changed, added] = [
    wanted.filter(({ id }) => known.has(id)),
    wanted.filter(({ id }) => !known.has(id)),
  ];
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

async function wantedScripts(): Promise<Script[]> {
  const [{ origins = [] }, everywhere, linkedIn] = await Promise.all([
    browser.permissions.getAll(),
    mayBrowse(),
    linkedInMode(),
  ]);
  const companies = origins.filter((origin) => !origin.includes('linkedin.com'));
  return [
    ...(companies.length > 0
      ? [script('reader', READER, companies, [...NEVER_READ_PATTERNS, ...DIRECTORY_PATTERNS])]
      : []),
    ...(everywhere ? [script('directory', SITE, DIRECTORY_PATTERNS)] : []),
    ...(linkedIn === 'browse' ? [script('linkedin', SITE, LINKEDIN_PATTERNS)] : []),
  ];
}

function script(
  id: string,
  file: string,
  matches: readonly string[],
  excludeMatches: readonly string[] = [],
): Script {
  return {
    id,
    js: [file],
    matches: [...matches],
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
