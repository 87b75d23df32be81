import { cutTo, oneLine, squeeze } from '../text/squeeze.ts';
import { attribute, property } from './attribute.ts';
import { labelOf } from './label.ts';
import {
  BOUNDS,
  type Heading,
  type PageCounts,
  type PageLink,
  type Picture,
  type Region,
  type TextBlock,
} from './reading.ts';
import type { Tag } from './tags.ts';
import { withoutUnseen } from './unseen.ts';

type Tally = Record<Region, number>;
const zero = (): Tally => ({ header: 0, nav: 0, main: 0, aside: 0, footer: 0 });

/** Links that lead to the company itself rather than into its site. */
const CONTACT =
  /^(?:mailto|tel):|^https?:\/\/(?:[a-z]+\.)?(?:linkedin|facebook|twitter|x|instagram|youtube|github)\.com\//;
const NO_PLACE = /^(?:javascript|data|blob):/;
/** Characters of one block that are looked at: what is cut off would be left out anyway. */
const RAW = BOUNDS.blockText * 4;

/** Gathers what the walk meets, each kind within its bound, and remembers what was cut. */
export type Collector = ReturnType<typeof newCollector>;

/** @param base address that the page's links start from: those into this very page are left out. */
export function newCollector(base: string) {
  const here = `${base.split('#', 1)[0]}#`;
  const cut = new Set<string>();
  const counts: PageCounts = { elements: 0, links: 0, passwordFields: 0, paymentFields: 0, code: 0 };
  const blocks: TextBlock[] = [];
  const elements: Element[] = [];
  const headings: Heading[] = [];
  const links: PageLink[] = [];
  const pictures: Picture[] = [];
  const pictured = new Set<string>();
  const [blockCount, blockLength, linkCount] = [zero(), zero(), zero()];
  let contactCount = 0;

  /** Whether no more text of a region can be held: then no more of it needs to be looked at. */
  function isFull(region: Region): boolean {
    return blockCount[region] >= BOUNDS.blocks[region] || blockLength[region] >= BOUNDS.blocksTotal[region];
  }

  /** Keeps a block of text; menus' and empty ones are cheap to pass. */
  function text(raw: string, tag: string, region: Region, element: Element): void {
    const words = squeeze(raw.length > RAW ? raw.slice(0, RAW) : raw);
    if (words.length < 2) return;
    if (isFull(region)) {
      cut.add('blocks');
      return;
    }
    const kept = cutTo(words, BOUNDS.blockText);
    if (kept.length < words.length || raw.length > RAW) cut.add('text');
    blockCount[region] += 1;
    blockLength[region] += kept.length;
    blocks.push({ region, tag, text: kept });
    elements.push(element);
  }

  /** Counts an element and keeps what there is to note of it. `words`: its text, where that is known. */
  function element(found: Element, { note }: Tag, region: Region, words?: string): void {
    counts.elements += 1;
    if (note === 'link') link(found, region, words);
    else if (note === 'picture') picture(found, region);
    else if (note === 'heading') heading(found, region, words);
    else if (note === 'field') field(found);
    else if (note === 'code') counts.code += 1;
  }

  function heading(found: Element, region: Region, words?: string): void {
    if (headings.length >= BOUNDS.headings) {
      cut.add('headings');
      return;
    }
    const said = cutTo(oneLine(labelOf(found, words)), BOUNDS.headingText);
    if (said) headings.push({ level: Number(found.localName[1]), text: said, region });
  }

  /** The browser's own resolution of the address is asked for once: it takes `<base>` into account. */
  function link(anchor: Element, region: Region, words?: string): void {
    const href = property(anchor, 'href');
    if (href === '' || href.startsWith(here) || NO_PLACE.test(href)) return;
    counts.links += 1;
    if (!hasRoom(href, region)) cut.add('links');
    else if (href.length <= BOUNDS.address)
      links.push({ href, text: cutTo(oneLine(labelOf(anchor, words)), BOUNDS.linkText), region });
  }

  /** Ways to reach the company stand at the end of long pages: they have room of their own. */
  function hasRoom(href: string, region: Region): boolean {
    if (linkCount[region] < BOUNDS.links[region]) {
      linkCount[region] += 1;
      return true;
    }
    if (contactCount >= BOUNDS.contactLinks || !CONTACT.test(href)) return false;
    contactCount += 1;
    return true;
  }

  function field(input: Element): void {
    if (input.getAttribute('type') === 'password') counts.passwordFields += 1;
    if (input.getAttribute('autocomplete')?.includes('cc-')) counts.paymentFields += 1;
  }

  /** Notes an image with words of its own; the same one beside itself, as running bands repeat it, once. */
  function picture(image: Element, region: Region): void {
    const words = attribute(image, 'alt', 'aria-label', 'title');
    if (words === '' || words.length > BOUNDS.pictureText * 2) return;
    const alt = oneLine(words);
    if (alt.length < 2 || alt.length > BOUNDS.pictureText) return;
    const after = blocks.length;
    const place = `${after} ${alt}`;
    if (pictured.has(place)) return;
    if (pictures.length >= BOUNDS.pictures) {
      cut.add('pictures');
      return;
    }
    pictured.add(place);
    pictures.push({ alt, region, after });
  }

  return {
    cut,
    counts,
    headings,
    links,
    isFull,
    text,
    element,
    picture,
    has: (region: Region) => blockCount[region] > 0,
    /** Blocks and the images among them, without those that the page's styles hide. */
    seen: () => withoutUnseen(blocks, elements, pictures),
  };
}
