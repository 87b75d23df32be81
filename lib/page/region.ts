import type { Region } from './reading.ts';

/** Words by which pages without landmarks name their regions. */
const NAMES = new Map<string, Region>();
const list = (region: Region, names: string) => {
  for (const name of names.split(' ')) NAMES.set(name, region);
};
list('footer', 'foot footer sitefooter pagefooter mainfooter globalfooter bottomfooter colophon');
list('nav', 'nav navbar navigation mainmenu menu breadcrumb breadcrumbs');
list('aside', 'sidebar widgetarea');
list('header', 'header siteheader pageheader mainheader topheader masthead topbar');

/** Where a name holds several, the first of these counts. */
const STRONGEST_FIRST: readonly Region[] = ['footer', 'nav', 'aside', 'header'];

/** A card's or dialog's own header or footer is not the page's. */
const OF_A_PART = new Set('card modal dialog entry post article section widget panel box'.split(' '));

/** In every name that any of those words makes: most names are done with after this one. */
const MAY_NAME = /foot|colo|nav|menu|crumb|bar|widget|head/;

/** Depth to which ids and classes are looked at for region names: deeper ones name parts, not the page's regions. */
export const NAMED_DEPTH = 9;

/** @param written an element's id and classes. @returns the region that they name. */
export function regionByName(written: string): Region | undefined {
  const names = written.toLowerCase();
  if (names.length > 300 || !MAY_NAME.test(names)) return undefined;
  let found: Region | undefined;
  let before = '';
  for (const part of names.split(/[\s_-]+/)) {
    const region = NAMES.get(before + part) ?? (OF_A_PART.has(before) ? undefined : NAMES.get(part));
    if (region && (!found || STRONGEST_FIRST.indexOf(region) < STRONGEST_FIRST.indexOf(found)))
      found = region;
    before = part;
  }
  return found;
}
