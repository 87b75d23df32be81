import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
import { told } from './told.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.companieshouse,
  asks: ['name', 'legalName', 'industry', 'country', 'city', 'address', 'founded'],
  entry: (id) => `https://find-and-update.company-information.service.gov.uk/company/${id}`,
  keys: (id) => [`register:gb/${id}`],
  tell: (reading, id) => {
    if (!same(lineAt(reading, 'number'), id)) return [];
    const name = lineAt(reading, 'h1');
    const address = lineAt(reading, 'address');
    return [
      told('h1', 2, { name, legalName: name }),
      // "62012 - Business and domestic software development"
      told('sic', 2, { industry: lineAt(reading, 'sic').replace(/^\d+\s*-\s*/, '') }),
      // The registered office is an accountant's as often as the company's own.
      told('address', 3, { address, country: address && 'GB' }),
      told('founded', 2, { founded: lineAt(reading, 'founded') }),
    ];
  },
};

/** Understands a company in the British register; of its officers and filings only whose they are. `now`: epoch milliseconds. */
export function understandCompanieshouse(reading: SiteReading, now: number): SiteUnderstanding {
  const isTab = reading.layout === 'companieshouse-tab';
  return understandEntry(isTab ? { ...DIRECTORY, asks: ['name', 'legalName'] } : DIRECTORY, reading, now);
}
