import { PATHS } from '../../page/sites/paths.ts';
import { lineAt } from './found.ts';
import { told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** A company's page of OpenCorporates. */
export const OPENCORPORATES: Directory = {
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
    return [
      told('h1', 2, { name, legalName: name }),
      told('registered_address', 3, { address, country: address && jurisdiction.slice(0, 2) }),
      told('incorporation_date', 2, { founded: lineAt(reading, 'incorporation_date') }),
    ];
  },
};
