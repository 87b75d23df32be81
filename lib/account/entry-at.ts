import { OTHER_DIRECTORIES } from '../page/sites/other.ts';
import { isLinkedIn, isLinkedInSubject } from '../page/sites/site-at.ts';
import { isHost } from '../text/hosts.ts';
import { roomAt } from './room.ts';

/**
 * Whether an address is of a page that LinkedIn or a directory keeps about a company, a person or a list of them: such
 * pages are read by scripts of their own, and only they may speak of accounts that are not their site's.
 */
export function entryAt(url: string): 'linkedin' | 'directory' | undefined {
  if (isLinkedIn(url)) return isLinkedInSubject(url) ? 'linkedin' : undefined;
  const host = URL.parse(url)?.hostname ?? '';
  if (OTHER_DIRECTORIES.some((other) => isHost(host, other))) return 'directory';
  const room = roomAt(url);
  return room && room !== 'nobody' && room.kind === 'entry' ? 'directory' : undefined;
}
