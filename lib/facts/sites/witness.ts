import type { SiteReading } from '../../page/sites/site-reading.ts';
import { linkAt } from './found.ts';

/** Whether the page's own address in its head (`canonical`) is the entry in the address bar, whatever tab of it is open. */
export function isCanonical(reading: SiteReading, path: RegExp, id: string, anchor = 'canonical'): boolean {
  const url = URL.parse(linkAt(reading, anchor));
  return url !== null && same(path.exec(url.pathname)?.[1], id);
}

/** Whether two ids are one: encoded or not, in whatever case. */
export function same(one: string | undefined, two: string): boolean {
  return one !== undefined && plain(one) === plain(two);
}

function plain(id: string): string {
  try {
    return decodeURIComponent(id).toLowerCase();
  } catch {
    // A lone percent sign.
    return id.toLowerCase();
  }
}
