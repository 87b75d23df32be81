import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { vendorTold } from './vendor.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.g2,
  asks: ['name', 'website', 'employees', 'country', 'city', 'founded', 'linkedin', 'twitter'],
  entry: (id) => `https://www.g2.com/products/${id}`,
  tell: (reading, id) => (isCanonical(reading, PATHS.g2, id) ? vendorTold(reading) : []),
};

/** Understands a product's page of G2: the company is who sells it. `now`: epoch milliseconds. */
export const understandG2 = (reading: SiteReading, now: number) => understandEntry(DIRECTORY, reading, now);
