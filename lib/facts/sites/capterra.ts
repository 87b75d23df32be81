import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { vendorTold } from './vendor.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.capterra,
  asks: ['name', 'website', 'employees', 'country', 'city', 'founded', 'linkedin', 'twitter'],
  entry: (id, url) => `https://www.capterra.com/p/${id}/${url.pathname.split('/')[3] ?? ''}`,
  tell: (reading, id) => (isCanonical(reading, PATHS.capterra, id) ? vendorTold(reading) : []),
};

/** Understands a product's page of Capterra: the company is its vendor. `now`: epoch milliseconds. */
export const understandCapterra = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);
