import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { lineAt, linkAt } from './found.ts';
import type { Telling } from './record.ts';
import type { SiteUnderstanding } from './site-understanding.ts';
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
    const owner: Telling = {
      anchor: 'login',
      rung: 3,
      record: { name: login, github: `https://github.com/${login}` },
      shown: login,
    };
    // A repository's website and description are the product's.
    return reading.layout === 'github-organization' ? [...ofOrganization(reading), owner] : [owner];
  },
};

/** Understands an organisation's page of GitHub; of a repository only whose it is. `now`: epoch milliseconds. */
export function understandGithub(reading: SiteReading, now: number): SiteUnderstanding {
  const isOwner = reading.layout === 'github-repository';
  return understandEntry(isOwner ? { ...DIRECTORY, asks: ['name', 'github'] } : DIRECTORY, reading, now);
}

function ofOrganization(reading: SiteReading): Telling[] {
  const told = (anchor: string, record: Telling['record']): Telling => ({ anchor, rung: 2, record });
  return [
    told('h1', { name: lineAt(reading, 'h1') }),
    told('website', { website: linkAt(reading, 'website') }),
    told('place', { place: lineAt(reading, 'place') }),
    told('linkedin', { linkedin: linkAt(reading, 'linkedin') }),
    told('twitter', { twitter: linkAt(reading, 'twitter') }),
  ];
}
