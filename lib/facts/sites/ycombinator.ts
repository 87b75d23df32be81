import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { at, islandAt, textAt, textsAt } from './json-path.ts';
import type { CompanyRecord } from './record.ts';
import type { Row, SiteUnderstanding } from './site-understanding.ts';
import { told } from './told.ts';
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
    return [told('island', 1, same(textAt(company, 'slug'), id) ? recordOf(company) : undefined)];
  },
};

const MOST_ROWS = 60;

/** Understands a company's page of Y Combinator, one of its jobs, or a list. `now`: epoch milliseconds. */
export function understandYcombinator(reading: SiteReading, now: number): SiteUnderstanding {
  const understood = understandEntry(DIRECTORY, reading, now);
  const listed = at(islandAt(reading), 'props.companies');
  if (understood.seen.subject === 'company' || !Array.isArray(listed)) return understood;
  const rows = listed.slice(0, MOST_ROWS).flatMap((company: unknown): Row[] => {
    const [name, slug] = [textAt(company, 'name'), textAt(company, 'slug')];
    return name && slug ? [{ name, url: `https://www.ycombinator.com/companies/${slug}` }] : [];
  });
  return { ...understood, seen: { subject: 'companies', rows }, mayGrow: false };
}

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
