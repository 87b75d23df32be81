import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import type { Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.opencorporates,
  asks: ['name', 'legalName', 'country', 'city', 'address', 'founded'],
  entry: (id) => `https://opencorporates.com/companies/${id}`,
  keys: (id) => [`register:${id}`],
  tell: (reading, id) => {
    const [jurisdiction = '', number = ''] = id.split('/');
    const isHere =
      isCanonical(reading, PATHS.opencorporates, id) || same(lineAt(reading, 'company_number'), number);
    if (!isHere) return [];
    const name = lineAt(reading, 'h1');
    const address = lineAt(reading, 'registered_address');
    const told = (anchor: string, rung: 2 | 3, record: Telling['record']): Telling => ({
      anchor,
      rung,
      record,
    });
    return [
      told('h1', 2, { name, legalName: name }),
      told('registered_address', 3, { address, country: address && jurisdiction.slice(0, 2) }),
      told('incorporation_date', 2, { founded: lineAt(reading, 'incorporation_date') }),
    ];
  },
};

/** Understands a company's page of OpenCorporates. `now`: epoch milliseconds. */
export const understandOpencorporates = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);
