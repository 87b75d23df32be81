import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt } from './found.ts';
import { at, islandAt, nodeWhere, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.wellfound,
  asks: ['name', 'website', 'description', 'industry', 'employees', 'country', 'city', 'linkedin', 'twitter'],
  entry: (id) => `https://wellfound.com/company/${id}`,
  tell: (reading, id) => {
    const island = islandAt(reading);
    // Recommended companies are startups too, of other slugs.
    const startup = nodeWhere(
      island,
      (node) => /^Startup/.test(textAt(node, '__typename')) && same(textAt(node, 'slug'), id),
    );
    const store = at(island, 'props.pageProps.apolloState.data');
    return [
      ...(startup ? [{ anchor: 'island', rung: 1, record: recordOf(startup, store) } as const] : []),
      ...(isCanonical(reading, PATHS.wellfound, id)
        ? [{ anchor: 'h1', rung: 2, record: { name: lineAt(reading, 'h1') } } as const]
        : []),
    ];
  },
};

/** Understands a company's page of Wellfound. `now`: epoch milliseconds. */
export const understandWellfound = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function recordOf(startup: unknown, store: unknown): CompanyRecord {
  const text = (paths: string) => textAt(startup, paths, store);
  return {
    name: text('name'),
    website: text('companyUrl'),
    description: text('highConcept productDescription'),
    industry: textsAt(startup, 'marketTaggings', store),
    employees: text('companySize'),
    place: textsAt(startup, 'locationTaggings', store)[0] ?? '',
    linkedin: text('linkedInUrl'),
    twitter: text('twitterUrl'),
  };
}
