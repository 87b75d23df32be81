import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { decoded } from '../../../text/decoded.ts';
import { valuesAt } from '../found.ts';
import { isOf, isOfNobody } from './person-name.ts';

/**
 * Whether the page that is drawn is that of the address. Titles of Sales Navigator name the subject or nobody; where they
 * name nobody, a link on the page must bear the subject's id.
 */
export function isSelf(reading: SiteReading, id: string, name: string): boolean {
  if (name === '') return false;
  if (!isOfNobody(reading.title)) return isOf(reading.title, name);
  return valuesAt(reading, 'self').some(({ lines: [link = ''] }) =>
    decoded(link)
      .split(/[^\w-]+/)
      .includes(id),
  );
}
