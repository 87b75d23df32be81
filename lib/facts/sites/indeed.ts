import { PATHS } from '../../page/sites/paths.ts';
import { linkAt, valuesAt } from './found.ts';
import type { CompanyRecord } from './record.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

/** A company's page of Indeed. */
export const INDEED: Directory = {
  path: PATHS.indeed,
  asks: ['name', 'website', 'industry', 'employees', 'country', 'city', 'founded', 'revenue'],
  entry: (id) => `https://www.indeed.com/cmp/${id}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.indeed, id)) return [];
    /** An item's label stands before its value. */
    const item = (anchor: string, field: keyof CompanyRecord) =>
      told(anchor, 2, { [field]: valuesAt(reading, anchor)[0]?.lines.slice(1).join(' ') ?? '' });
    return [
      headed(reading),
      told('companyWebsite', 2, { website: linkAt(reading, 'companyWebsite') }),
      item('employee', 'employees'),
      item('founded', 'founded'),
      item('industry', 'industry'),
      item('revenue', 'revenue'),
      // A button to a map may follow.
      told('headquartersLocation', 2, {
        place: valuesAt(reading, 'headquartersLocation')[0]?.lines[1] ?? '',
      }),
    ];
  },
};
