import { PATHS } from '../../page/sites/paths.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import { organizationOf } from './organization.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

/** A business of the (American) Yellow Pages. */
export const YELLOWPAGES: Directory = {
  path: PATHS.yellowpages,
  asks: ['name', 'website', 'industry', 'country', 'city', 'address', 'phone'],
  entry: (_id, url) => `https://www.yellowpages.com${url.pathname}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.yellowpages, id)) return [];
    const address = lineAt(reading, 'address');
    const industry = valuesAt(reading, 'categories').flatMap(({ lines }) => lines);
    return [
      told('json-ld', 1, organizationOf(reading)),
      headed(reading),
      told('website', 2, { website: linkAt(reading, 'website') }),
      told('categories', 2, { industry }),
      told('address', 2, { address, country: 'US' }),
      told('phone', 2, { phone: lineAt(reading, 'phone'), country: 'US' }),
    ];
  },
};
