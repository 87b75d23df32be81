import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.ycombinator,
  asks: [
    'name',
    'website',
    'description',
    'industry',
    'employees',
    'country',
    'city',
    'founded',
    'linkedin',
    'twitter',
    'github',
  ],
  entry: (id) => `https://www.ycombinator.com/companies/${id}`,
  tell: (reading, id) => {
    const company = at(islandAt(reading), 'props.company');
    return same(textAt(company, 'slug'), id)
      ? [{ anchor: 'island', rung: 1, record: recordOf(company) }]
      : [];
  },
};

/** Understands a company's page of Y Combinator, or one of its jobs. `now`: epoch milliseconds. */
export const understandYcombinator = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

function recordOf(company: unknown): CompanyRecord {
  const text = (paths: string) => textAt(company, paths);
  return {
    name: text('name'),
    website: text('website'),
    description: text('one_liner long_description'),
    industry: textsAt(company, 'tags'),
    employees: text('team_size'),
    place: text('location city'),
    country: text('country'),
    founded: text('year_founded'),
    linkedin: text('linkedin_url'),
    twitter: text('twitter_url'),
    github: text('github_url'),
  };
}
