import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import { organizationOf } from './organization.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.goodfirms,
  asks: [
    'name',
    'website',
    'description',
    'employees',
    'country',
    'city',
    'founded',
    'phone',
    'linkedin',
    'twitter',
  ],
  entry: (id) => `https://www.goodfirms.co/company/${id}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.goodfirms, id)) return [];
    const record = organizationOf(reading);
    return [
      ...(record ? [{ anchor: 'json-ld', rung: 1, record } as const] : []),
      { anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } },
    ];
  },
};

/** Understands a firm's page of GoodFirms, or a list of firms there. `now`: epoch milliseconds. */
export const understandGoodfirms = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);
