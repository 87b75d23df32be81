import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt } from './found.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
import { headed, type Place, told } from './told.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { same } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.github,
  asks: ['name', 'website', 'country', 'city', 'github', 'linkedin', 'twitter'],
  entry: (id) => `https://github.com/${id}`,
  tell: (reading, id) => {
    if (reading.layout === 'github-user') return 'none';
    const login = lineAt(reading, 'login');
    if (!same(login, id)) return [];
    const record = { name: login, github: `https://github.com/${login}` };
    const owner = { ...told('login', 3, record), shown: login };
    // A repository's website and description are the product's.
    return reading.layout === 'github-organization' ? [...ofOrganization(reading), owner] : [owner];
  },
};

/** Understands an organisation's page of GitHub; of a repository only whose it is. `now`: epoch milliseconds. */
export function understandGithub(reading: SiteReading, now: number): SiteUnderstanding {
  const isOwner = reading.layout === 'github-repository';
  return understandEntry(isOwner ? { ...DIRECTORY, asks: ['name', 'github'] } : DIRECTORY, reading, now);
}

function ofOrganization(reading: SiteReading): Place[] {
  return [
    headed(reading),
    told('website', 2, { website: linkAt(reading, 'website') }),
    told('place', 2, { place: lineAt(reading, 'place') }),
    told('linkedin', 2, { linkedin: linkAt(reading, 'linkedin') }),
    told('twitter', 2, { twitter: linkAt(reading, 'twitter') }),
  ];
}
