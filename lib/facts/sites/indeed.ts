import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import type { CompanyRecord, Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.indeed,
  asks: ['name', 'website', 'industry', 'employees', 'country', 'city', 'founded', 'revenue'],
  entry: (id) => `https://www.indeed.com/cmp/${id}`,
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.indeed, id)) return [];
    /** An item's label stands before its value. */
    const item = (anchor: string, field: keyof CompanyRecord): Telling => ({
      anchor,
      rung: 2,
      record: { [field]: valuesAt(reading, anchor)[0]?.lines.slice(1).join(' ') ?? '' },
    });
    return [
      { anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } },
      { anchor: 'companyWebsite', rung: 2, record: { website: linkAt(reading, 'companyWebsite') } },
      item('employee', 'employees'),
      item('founded', 'founded'),
      item('industry', 'industry'),
      item('revenue', 'revenue'),
      // A button to a map may follow.
      {
        anchor: 'headquartersLocation',
        rung: 2,
        record: { place: valuesAt(reading, 'headquartersLocation')[0]?.lines[1] ?? '' },
      },
    ];
  },
};

/** Understands a company's page of Indeed. `now`: epoch milliseconds. */
export const understandIndeed = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);
