import { PATHS } from '../../page/sites/paths.ts';
import type { Directory } from './understand-entry.ts';
import { vendorTold } from './vendor.ts';
import { isCanonical } from './witness.ts';

/** A product's page of Capterra: the company is its vendor. */
export const CAPTERRA: Directory = {
  path: PATHS.capterra,
  asks: ['name', 'website', 'employees', 'country', 'city', 'founded', 'linkedin', 'twitter'],
  entry: (id, url) => `https://www.capterra.com/p/${id}/${url.pathname.split('/')[3] ?? ''}`,
  tell: (reading, id) => (isCanonical(reading, PATHS.capterra, id) ? vendorTold(reading) : []),
};
