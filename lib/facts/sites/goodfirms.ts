import { PATHS } from '../../page/sites/paths.ts';
import { organizationOf } from './organization.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

/** A firm's page of GoodFirms, or a list of firms there. */
export const GOODFIRMS: Directory = {
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
    return [told('json-ld', 1, organizationOf(reading)), headed(reading)];
  },
};
