import { isHost } from '../text/hosts.ts';
import type { Page } from './page.ts';
import { isPageName, namedPage } from './page-words.ts';
import type { Signposts } from './understanding.ts';

/** Hosts that keep open jobs for companies: each vendor's own documentation names them as the address of a careers page. */
const JOB_BOARDS = [
  'greenhouse.io',
  'lever.co',
  'ashbyhq.com',
  'workable.com',
  'personio.de',
  'personio.com',
  'recruitee.com',
  'smartrecruiters.com',
  'teamtailor.com',
  'bamboohr.com',
  'myworkdayjobs.com',
  'icims.com',
  'jobvite.com',
  'breezy.hr',
  'join.com',
  'softgarden.io',
  'onlyfy.jobs',
  'successfactors.com',
  'successfactors.eu',
  'taleo.net',
  'oraclecloud.com',
  'welcometothejungle.com',
  'hrmos.co',
  'rexx-systems.com',
];

type Way = 'about' | 'contact' | 'careers' | 'legal';

/** The pages of this site that would answer what is still open, and the company's page on LinkedIn. Absolute http(s) addresses. */
export function signposts(page: Page): Signposts {
  const best = new Map<keyof Signposts, { address: string; rank: number }>();
  const take = (way: keyof Signposts, address: string, rank: number) => {
    if (rank > (best.get(way)?.rank ?? 0)) best.set(way, { address, rank });
  };
  for (const link of page.reading.links) {
    const url = linkedPage(link.href, page);
    if (!url) continue;
    const way = wayOf(link.text, url);
    if (isOwnSite(url, page)) {
      if (way) take(way, url.href, rankOf(link.text, url));
    } else if (JOB_BOARDS.some((host) => isHost(url.hostname, host))) {
      take('careers', url.href, 1.5);
    } else if (
      isHost(url.hostname, 'linkedin.com') &&
      /^\/(?:company|school|showcase)\/[^/]+/i.test(url.pathname)
    ) {
      take('linkedin', url.href, 1);
    }
  }
  return Object.fromEntries([...best].map(([way, { address }]) => [way, address]));
}

/** The address a link leads to, without its fragment; undefined for this very page and for what is no web page. */
function linkedPage(href: string, page: Page): URL | undefined {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol) || /\.(?:pdf|docx?|jpe?g|png|zip)$/i.test(url.pathname))
    return undefined;
  url.hash = '';
  return url.href === page.url.href ? undefined : url;
}

function isOwnSite(url: URL, page: Page): boolean {
  return (
    url.hostname === page.url.hostname || (page.domain !== undefined && isHost(url.hostname, page.domain))
  );
}

function wayOf(text: string, url: URL): Way | undefined {
  const named = namedPage(text) ?? namedPage(lastPart(url));
  return named === 'about' || named === 'contact' || named === 'careers' || named === 'legal'
    ? named
    : undefined;
}

/** Sure where the link's text is the page's name and nothing else, more so near the root of the site. */
function rankOf(text: string, url: URL): number {
  const depth = url.pathname.split('/').filter(Boolean).length;
  return (isPageName(text) ? 3 : namedPage(text) ? 2 : 1) - Math.min(depth, 6) / 10;
}

function lastPart(url: URL): string {
  return url.pathname.split('/').filter(Boolean).at(-1) ?? '';
}
