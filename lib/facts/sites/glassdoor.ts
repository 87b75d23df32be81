import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt } from './found.ts';
import { at, islandAt, nodeWhere, textAt } from './json-path.ts';
import type { CompanyRecord, Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.glassdoor,
  asks: [
    'name',
    'website',
    'description',
    'industry',
    'employees',
    'country',
    'city',
    'founded',
    'ownership',
    'revenue',
  ],
  entry: (_id, url) => `https://www.glassdoor.com${url.pathname}`,
  tell: (reading, id) => {
    const island = islandAt(reading);
    // Competitors are employers too, of other numbers and with hardly a field.
    const employer = nodeWhere(
      island,
      (node) =>
        same(textAt(node, 'id'), id) &&
        textAt(node, 'name shortName') !== '' &&
        textAt(node, 'size website') !== '',
    );
    const store = at(island, 'props.pageProps.apolloCache') ?? at(island, 'props.pageProps.apolloState');
    return [
      ...(employer ? [{ anchor: 'island', rung: 1, record: recordOf(employer, store) } as const] : []),
      ...(isCanonical(reading, PATHS.glassdoor, id) ? shownOn(reading) : []),
    ];
  },
};

/** Understands an employer's overview at Glassdoor. `now`: epoch milliseconds. */
export const understandGlassdoor = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function recordOf(employer: unknown, store: unknown): CompanyRecord {
  const text = (paths: string) => textAt(employer, paths, store);
  return {
    name: text('shortName name'),
    website: text('website'),
    description: text('overview.description'),
    industry: text('primaryIndustry.industryName'),
    employees: text('size'),
    place: text('headquarters'),
    founded: text('yearFounded'),
    ownership: text('type'),
    revenue: text('revenue'),
  };
}

function shownOn(reading: SiteReading): Telling[] {
  const told = (anchor: string, field: keyof CompanyRecord, text = lineAt(reading, anchor)): Telling => ({
    anchor,
    rung: 2,
    record: { [field]: text },
  });
  return [
    told('h1', 'name'),
    told('website', 'website', linkAt(reading, 'website') || lineAt(reading, 'website')),
    told('size', 'employees'),
    told('headquarters', 'place'),
    told('founded', 'founded'),
    told('industry', 'industry'),
    told('revenue', 'revenue'),
  ];
}
