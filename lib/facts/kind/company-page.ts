import type { Page } from '../page.ts';
import { type NamedPage, namedPage } from '../page-words.ts';
import { readable } from './address.ts';

/** Title parts are split where sites put their own name beside the page's. */
const TITLE_SPLIT = /\s+[-–—|:·»•/]+\s+|\s*[|｜│»]\s*|:\s+/;

/**
 * What the site itself calls this page, by its address, its title, its first heading: the first that says something.
 * `undefined` where none does; the bare address of a site is its home page unless its title says otherwise.
 */
export function pageByName(page: Page): NamedPage | undefined {
  const segments = readable(page.url.pathname).split('/').filter(Boolean);
  const last = segments.at(-1);
  const byAddress = last === undefined ? undefined : namedPage(last);
  if (byAddress && byAddress !== 'home') return byAddress;
  const parts = page.reading.title.split(TITLE_SPLIT);
  if (segments.length === 0) return rootPage(parts);
  const byTitle = firstNamed(parts);
  if (byTitle && byTitle !== 'home') return byTitle;
  const byHeading = firstNamed(page.reading.headings.slice(0, 3).map(({ text }) => text));
  if (byHeading && byHeading !== 'home') return byHeading;
  if (byAddress === 'home' && segments.length === 1) return 'home';
  return firstNamed(segments.slice(0, -1).reverse());
}

/** At its bare address a site shows its home page, unless a part of the title is the name of another page and nothing else. */
function rootPage(parts: readonly string[]): NamedPage {
  const named = parts.filter((part) => part.length <= 30).map(namedPage);
  return (
    named.find((page) => page === 'contact' || page === 'about' || page === 'careers' || page === 'legal') ??
    'home'
  );
}

function firstNamed(labels: readonly string[]): NamedPage | undefined {
  for (const label of labels) {
    const named = namedPage(label);
    if (named) return named;
  }
  return undefined;
}
