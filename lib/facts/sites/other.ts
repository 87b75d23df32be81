import { PAGE } from '../../page/sites/other.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { organizationOf } from './organization.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
import { told } from './told.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { websiteOf } from './website.ts';
import { isCanonical } from './witness.ts';

const ASKS: Directory['asks'] = [
  'name',
  'legalName',
  'website',
  'description',
  'industry',
  'employees',
  'country',
  'city',
  'address',
  'founded',
  'phone',
  'linkedin',
  'twitter',
];

/**
 * Understands a page of a directory without a file of its own: an organisation with a website elsewhere, which is the
 * account that it says something of. What it says is trusted least of all directories.
 *
 * @param now epoch milliseconds: when the page was read.
 */
export function understandOther(reading: SiteReading, now: number): SiteUnderstanding {
  const { hostname } = new URL(reading.url);
  const record = organizationOf(reading);
  const website = record?.website ? websiteOf(record.website, hostname) : undefined;
  const directory: Directory = {
    path: PAGE,
    asks: ASKS,
    entry: () => website ?? '',
    keys: () => [],
    tell: (_reading, id) => {
      if (!record || !website) return 'none';
      return isCanonical(reading, PAGE, id) ? [told('json-ld', 3, record)] : [];
    },
  };
  return understandEntry(directory, reading, now);
}
