import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import { organizationOf } from './organization.ts';
import type { CompanyRecord } from './record.ts';
import { seatOf } from './seat.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.clutch,
  asks: [
    'name',
    'website',
    'description',
    'employees',
    'country',
    'city',
    'address',
    'founded',
    'phone',
    'linkedin',
    'twitter',
  ],
  entry: (id) => `https://clutch.co/profile/${id}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.clutch, id)) return [];
    const record = organizationOf(reading);
    return [
      ...(record ? [{ anchor: 'json-ld', rung: 1, record } as const] : []),
      { anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } },
      { anchor: 'website', rung: 2, record: { website: linkAt(reading, 'website') } },
      { anchor: 'details', rung: 2, record: detailsOf(reading) },
    ];
  },
};

/** Understands a profile at Clutch, or a list of firms there. `now`: epoch milliseconds. */
export const understandClutch = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

/** Details carry no label that lasts: a size, a year and a place are told by their shape. */
function detailsOf(reading: SiteReading): CompanyRecord {
  const details = valuesAt(reading, 'details').map(({ lines }) => lines.join(' '));
  const shaped = (shape: RegExp) => details.find((detail) => shape.test(detail)) ?? '';
  return {
    employees: shaped(/^[\d,]+ ?[-–] ?[\d,]+$|^[\d,]+\+$/),
    founded: shaped(/^Founded (?:in )?(?:19|20)\d\d$/),
    place: details.find((detail) => /^[^\d$<]+,[^\d]+$/.test(detail) && seatOf(detail).country) ?? '',
  };
}
