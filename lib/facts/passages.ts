import type { Region } from '../page/reading.ts';
import { foldWords } from '../text/fold.ts';
import type { Source } from './fact.ts';
import { isConsent } from './main-text.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { textsOf } from './structured.ts';

/** Where on a page something is said: what it says first weighs more than what stands in its footer. */
export type Spot = 'title' | 'description' | 'keywords' | 'heading' | 'menu' | 'text' | 'aside' | 'footer';

/** A piece of what a page says: a title, a paragraph, a menu entry. */
export interface Passage {
  spot: Spot;
  source: Source;
  text: string;
  /** Its words, folded. */
  words: readonly string[];
}

/** Words of a page that are looked at: what a longer page says after them it has said before. */
const MOST_WORDS = 4_000;

const SPOTS: Readonly<Record<Region, Spot>> = {
  header: 'menu',
  nav: 'menu',
  main: 'text',
  aside: 'aside',
  footer: 'footer',
};

/** Several questions ask what a page says: it is taken apart once. */
const taken = new WeakMap<Page, readonly Passage[]>();

/** What a page says, piece by piece, each once: title, descriptions, headings, then its blocks, links and pictures. */
export function passages(page: Page): readonly Passage[] {
  const known = taken.get(page);
  if (known) return known;
  const found = takeApart(page);
  taken.set(page, found);
  return found;
}

function takeApart(page: Page): Passage[] {
  const found: Passage[] = [];
  const seen = new Set<string>();
  let left = MOST_WORDS;
  for (const [spot, source, text] of said(page)) {
    if (text === '' || seen.has(text) || left <= 0) continue;
    seen.add(text);
    if (isConsent(text)) continue;
    const words = foldWords(text).split(' ', left);
    left -= words.length;
    found.push({ spot, source, text, words });
  }
  return found;
}

type Said = readonly [Spot, Source, string];

const TITLES = new Set(['og:site_name', 'og:title', 'application-name']);
const DESCRIPTIONS = new Set(['description', 'og:description']);
const KEYWORDS = new Set(['keywords']);

function said(page: Page): Said[] {
  const { title, meta, headings, blocks, links } = page.reading;
  const tags = (names: ReadonlySet<string>) => meta.filter(({ name }) => names.has(name));
  return [
    ['title', 'meta', title],
    ...tags(TITLES).map(({ content }): Said => ['title', 'meta', content]),
    ...ownNodes(page).flatMap((node) =>
      [...textsOf(node, 'description'), ...textsOf(node, 'slogan')].map(
        (text): Said => ['description', node.source, text],
      ),
    ),
    ...tags(DESCRIPTIONS).map(({ content }): Said => ['description', 'meta', content]),
    ...tags(KEYWORDS).map(({ content }): Said => ['keywords', 'meta', content]),
    ...headings
      .filter(({ level, region }) => level <= 2 && region !== 'footer' && region !== 'nav')
      .map(({ text }): Said => ['heading', 'text', text]),
    ...blocks.map(({ region, text }): Said => [SPOTS[region], region === 'main' ? 'text' : 'landmark', text]),
    ...links.map(({ region, text }): Said => [SPOTS[region], 'landmark', text]),
  ];
}
