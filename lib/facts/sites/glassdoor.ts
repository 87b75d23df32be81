import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt } from './found.ts';
import { at, islandAt, nodeWhere, textAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { headed, type Place, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** An employer's overview at Glassdoor. */
export const GLASSDOOR: Directory = {
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
      told('island', 1, employer ? recordOf(employer, store) : undefined),
      ...(isCanonical(reading, PATHS.glassdoor, id) ? shownOn(reading) : []),
    ];
  },
};

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

function shownOn(reading: SiteReading): Place[] {
  const line = (anchor: string, field: keyof CompanyRecord) =>
    told(anchor, 2, { [field]: lineAt(reading, anchor) });
  return [
    headed(reading),
    told('website', 2, { website: linkAt(reading, 'website') || lineAt(reading, 'website') }),
    line('size', 'employees'),
    line('headquarters', 'place'),
    line('founded', 'founded'),
    line('industry', 'industry'),
    line('revenue', 'revenue'),
  ];
}
