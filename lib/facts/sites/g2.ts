import { PATHS } from '../../page/sites/paths.ts';
import type { Directory } from './understand-entry.ts';
import { vendorTold } from './vendor.ts';
import { isCanonical } from './witness.ts';

/** A product's page of G2: the company is who sells it. */
export const G2: Directory = {
  path: PATHS.g2,
  asks: ['name', 'website', 'employees', 'country', 'city', 'founded', 'linkedin', 'twitter'],
  entry: (id) => `https://www.g2.com/products/${id}`,
  tell: (reading, id) => (isCanonical(reading, PATHS.g2, id) ? vendorTold(reading) : []),
};
