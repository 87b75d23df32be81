import { fold, foldWords } from '../text/fold.ts';
import type { Page } from './page.ts';

/** What a site calls itself, for telling its own handles and mailboxes from others'. */
export interface SiteNames {
  /** The registrable domain's own part, folded: "acmetools". */
  domain: string;
  /** Names the page gives itself: title, site name; folded words. */
  names: string[];
}

const SELF_META = new Set(['og:site_name', 'application-name', 'og:title', 'author', 'twitter:title']);

export function siteNames(page: Page): SiteNames {
  const { reading } = page;
  const named = reading.meta.filter((meta) => SELF_META.has(meta.name)).map((meta) => meta.content);
  return {
    domain: fold((page.domain ?? page.url.hostname).split('.')[0] ?? ''),
    names: [reading.title, ...named]
      .map((name) => foldWords(name.slice(0, 200)))
      .filter((name) => name !== ''),
  };
}

/**
 * How alike a handle and the site's names are: 1 the same or one within the other, 0.7 a shared telling word,
 * 0.6 initials, 0 nothing in common.
 */
export function likeness(handle: string, site: SiteNames): number {
  const own = fold(handle);
  if (own.length < 2) return 0;
  if (own === site.domain || within(own, site.domain) || within(site.domain, own)) return 1;
  for (const name of site.names) {
    const joined = name.replaceAll(' ', '');
    if (within(own, joined)) return 1;
    const words = name.split(' ');
    if (words.some((word) => word.length >= 4 && !COMMON.has(word) && own.includes(word))) return 0.7;
    if (own.length >= 3 && initials(words).includes(own)) return 0.6;
    if (words.length >= 3 && own.startsWith(initials(words.slice(0, 3)))) return 0.6;
    if (words.some((word) => word.length === 3 && !COMMON.has(word) && own.startsWith(word))) return 0.6;
  }
  return sharedPart(own, site.domain) >= 5 ? 0.6 : 0;
}

const within = (part: string, whole: string) => part.length >= 4 && whole.includes(part);
const initials = (words: string[]) => words.map((word) => word[0] ?? '').join('');

/** Words that many titles share and that tell no company from another. */
const COMMON = new Set(
  'home page contact about welcome company official site website shop store online services service group with from your best the and for our you are new all'.split(
    ' ',
  ),
);

/** Length of the longest part two texts share; both at most 40 characters. */
function sharedPart(a: string, b: string): number {
  let best = 0;
  const [left, right] = [a.slice(0, 40), b.slice(0, 40)];
  for (let at = 0; at < left.length; at += 1) {
    while (at + best < left.length && right.includes(left.slice(at, at + best + 1))) best += 1;
  }
  return best;
}
