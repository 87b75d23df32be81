import type { Region } from './reading.ts';

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** Tags are local names: lower case in HTML and in XHTML alike, where `tagName` differs. */

/** Elements whose text is never the page speaking to its reader. */
export const SKIPPED = set(
  'script style noscript template svg math iframe object embed canvas video audio select option datalist map head',
);

/** Elements that flow inside a line: their text belongs to the block around them. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q ruby s samp small source span strike strong sub sup time tt u var wbr',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

const REGION_TAGS: ReadonlyMap<string, Region> = new Map([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['aside', 'aside'],
  ['footer', 'footer'],
]);

const REGION_ROLES: ReadonlyMap<string, Region> = new Map([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menubar', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);

/** Names that pages without landmarks give their regions. A card's or dialog's own footer is not the page's. */
const REGION_NAMES: readonly [Region, RegExp][] = [
  ['footer', /(?:^|[\s_-])(?:site|page|main|global|bottom)?-?_?foot(?:er)?(?:$|[\s_-])|colophon/i],
  ['nav', /(?:^|[\s_-])(?:nav|navbar|navigation|main-?menu|menu|breadcrumbs?)(?:$|[\s_-])/i],
  ['aside', /(?:^|[\s_-])(?:side-?bar|widget-area)(?:$|[\s_-])/i],
  ['header', /(?:^|[\s_-])(?:site|page|main|top)?-?_?(?:header|masthead|top-?bar)(?:$|[\s_-])/i],
];
const NOT_A_PAGE_REGION =
  /(?:card|modal|dialog|entry|post|article|section|widget|panel|box)-?_?(?:foot|head)/i;

/** In every name that any of the patterns above knows: most names are done with after this one. */
const MAY_NAME_REGION = /foot|colophon|nav|menu|crumb|side-?bar|widget|head|top-?bar/i;

/** Depth to which ids and classes are looked at for region names: deeper ones name parts, not the page's regions. */
const NAMED_DEPTH = 9;

/**
 * The region an element opens, given the one it stands in and the one its role opens.
 * A header or footer inside main text (of an article, a section) stays main text.
 */
export function regionOf(
  element: Element,
  tag: string,
  within: Region,
  depth: number,
  byRole: Region | undefined,
): Region {
  const byTag = REGION_TAGS.get(tag);
  if (byTag) return within === 'main' && depth > 6 && byTag === 'header' ? 'main' : byTag;
  if (byRole) return byRole;
  if (within !== 'main' || depth > NAMED_DEPTH || tag === 'body') return within;
  return regionByName(`${element.id} ${element.getAttribute('class') ?? ''}`) ?? within;
}

export function regionByRole(element: Element): Region | undefined {
  return REGION_ROLES.get(element.getAttribute('role') ?? '');
}

function regionByName(names: string): Region | undefined {
  if (names.length < 3 || names.length > 300 || !MAY_NAME_REGION.test(names)) return undefined;
  if (NOT_A_PAGE_REGION.test(names)) return undefined;
  return REGION_NAMES.find(([, pattern]) => pattern.test(names))?.[0];
}

/** Hidden by its own attributes. Style sheets are not asked: that would force the page to compute styles. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
