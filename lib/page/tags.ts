import type { Region } from './reading.ts';

/** What the walk has to know of a tag. One look a tag: the walk asks thousands of times. */
export interface Tag {
  /** `skipped`: its text is never the page speaking to its reader. `inline`: its text belongs to the block around it. */
  is?: 'skipped' | 'inline' | 'break';
  /** What there is to note of it besides its text. */
  note?: 'link' | 'picture' | 'field' | 'heading' | 'code';
  region?: Region;
}

/** By local name, which is lower case in HTML and in XHTML alike. A tag that is not listed is a block. */
const TAGS = new Map<string, Tag>();
const list = (tags: string, tag: Tag) => {
  for (const name of tags.split(' ')) TAGS.set(name, tag);
};
list(
  'script style noscript template math iframe object embed canvas video audio select option datalist map head',
  { is: 'skipped' },
);
list(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr picture q ruby s samp small source span strike strong sub sup time tt u var wbr',
  { is: 'inline' },
);
list('svg', { is: 'skipped', note: 'picture' });
list('br', { is: 'break' });
list('a', { is: 'inline', note: 'link' });
list('img', { is: 'inline', note: 'picture' });
list('amp-img', { note: 'picture' });
list('code', { is: 'inline', note: 'code' });
list('pre', { note: 'code' });
list('input', { note: 'field' });
list('h1 h2 h3 h4 h5 h6', { note: 'heading' });
for (const region of ['header', 'nav', 'main', 'aside', 'footer'] as const) list(region, { region });

const BLOCK: Tag = {};

export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? BLOCK;
}

/** The region each ARIA role opens. */
export const REGION_ROLES = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menubar', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);
