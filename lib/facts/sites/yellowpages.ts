import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import { organizationOf } from './organization.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.yellowpages,
  asks: ['name', 'website', 'industry', 'country', 'city', 'address', 'phone'],
  entry: (_id, url) => `https://www.yellowpages.com${url.pathname}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.yellowpages, id)) return [];
    const record = organizationOf(reading);
    const address = lineAt(reading, 'address');
    const industry = valuesAt(reading, 'categories').flatMap(({ lines }) => lines);
    return [
      ...(record ? [{ anchor: 'json-ld', rung: 1, record } as const] : []),
      { anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } },
      { anchor: 'website', rung: 2, record: { website: linkAt(reading, 'website') } },
      { anchor: 'categories', rung: 2, record: { industry } },
      { anchor: 'address', rung: 2, record: { address, country: 'US' } },
      { anchor: 'phone', rung: 2, record: { phone: lineAt(reading, 'phone'), country: 'US' } },
    ];
  },
};

/** Understands a business of the (American) Yellow Pages. `now`: epoch milliseconds. */
export const understandYellowpages = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);
