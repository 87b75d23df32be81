import { PATHS } from '../../page/sites/paths.ts';
import { fold } from '../../text/fold.ts';
import { type Profile, profileAt } from '../../text/profiles.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import { told } from './told.ts';
import type { Directory } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

/** The page that an investor has of a company it invested in. */
export const PORTFOLIO: Directory = {
  path: PATHS.portfolio,
  asks: ['name', 'website', 'description', 'founded', 'linkedin', 'twitter'],
  entry: (_id, url) => `${url.origin}${url.pathname.replace(/\/$/, '')}`,
  keys: (id, url) => [`portfolio:${url.hostname.replace(/^www\./, '')}/${id}`],
  tell: (reading, id) => {
    if (!isCanonical(reading, PATHS.portfolio, id)) return [];
    const name = lineAt(reading, 'og-title').split(/ [|–-] /)[0] ?? '';
    const links = valuesAt(reading, 'links').flatMap(({ lines }) => lines);
    const items = valuesAt(reading, 'items').flatMap(({ lines }) => lines);
    const on = (network: string) => links.find((link) => isOf(name, profileAt(link), network)) ?? '';
    return [
      told('og-title', 2, { name }),
      told('website', 2, { website: linkAt(reading, 'website') }),
      told('links', 2, { website: siteAmong(links, name), linkedin: on('linkedin'), twitter: on('twitter') }),
      told('items', 2, { founded: items.find((item) => /^Founded\D{0,6}\d{4}$/.test(item)) ?? '' }),
      told('description', 3, { description: lineAt(reading, 'description') }),
    ];
  },
};

/** Founders' profiles stand beside the company's: its own bears its name. */
function isOf(name: string, profile: Profile | undefined, network: string): boolean {
  const [key, handle] = [fold(name), fold(profile?.handle ?? '')];
  return profile?.network === network && key.length > 2 && (handle.includes(key) || key.includes(handle));
}

/** The link whose host bears the company's name: others lead to founders, news, partners. */
function siteAmong(links: readonly string[], name: string): string {
  const key = fold(name);
  const isSite = (link: string) => fold(URL.parse(link)?.hostname ?? '').includes(key) && !profileAt(link);
  return key.length < 3 ? '' : (links.find(isSite) ?? '');
}
