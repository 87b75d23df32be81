import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { linkAt, valuesAt } from './found.ts';
import { organizationOf } from './organization.ts';
import type { CompanyRecord } from './record.ts';
import { seatOf } from './seat.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

/** A profile at Clutch, or a list of firms there. */
export const CLUTCH: Directory = {
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
    return [
      told('json-ld', 1, organizationOf(reading)),
      headed(reading),
      told('website', 2, { website: linkAt(reading, 'website') }),
      told('details', 2, detailsOf(reading)),
    ];
  },
};

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
