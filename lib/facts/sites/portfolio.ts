import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { type Profile, profileAt } from '../../text/profiles.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import type { Telling } from './record.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
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
    const told = (anchor: string, record: Telling['record'], rung: 2 | 3 = 2): Telling => ({
      anchor,
      rung,
      record,
    });
    return [
      told('og-title', { name }),
      told('website', { website: linkAt(reading, 'website') }),
      told('links', { website: siteAmong(links, name), linkedin: on('linkedin'), twitter: on('twitter') }),
      told('items', { founded: items.find((item) => /^Founded\D{0,6}\d{4}$/.test(item)) ?? '' }),
      told('description', { description: lineAt(reading, 'description') }, 3),
    ];
  },
};

/** Understands the page that an investor has of a company it invested in. `now`: epoch milliseconds. */
export const understandPortfolio = (reading: SiteReading, now: number) =>
  understandEntry(DIRECTORY, reading, now);

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
