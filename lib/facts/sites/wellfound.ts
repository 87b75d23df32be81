import { PATHS } from '../../page/sites/paths.ts';
import { at, islandAt, nodeWhere, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { headed, told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical, same } from './witness.ts';

/** A company's page of Wellfound. */
export const WELLFOUND: Directory = {
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
      told('island', 1, startup ? recordOf(startup, store) : undefined),
      ...(isCanonical(reading, PATHS.wellfound, id) ? [headed(reading)] : []),
    ];
  },
};

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
