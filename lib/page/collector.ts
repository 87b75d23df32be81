import { cutTo, oneLine, squeeze } from '../text/squeeze.ts';
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
/** Characters of one block that are looked at: what is cut off would be left out anyway. */
const RAW = BOUNDS.blockText * 4;

/** Gathers what the walk meets, each kind within its bound, and remembers what was cut. */
export class Collector {
  readonly cut = new Set<string>();
  readonly counts: PageCounts = {
    elements: 0,
    links: 0,
    paragraphs: 0,
    articles: 0,
    times: 0,
    passwordFields: 0,
    paymentFields: 0,
    textareas: 0,
    code: 0,
  };
  readonly headings: Heading[] = [];
  readonly links: PageLink[] = [];
  readonly #blocks: TextBlock[] = [];
  readonly #elements: Element[] = [];
  readonly #pictures: Picture[] = [];
  readonly #pictured = new Set<string>();
  readonly #blockCount = zero();
  readonly #blockLength = zero();
  readonly #linkCount = zero();
  readonly #here: string;
  #contactCount = 0;

  /** @param base address that the page's links start from: those into this very page are left out. */
  constructor(base: string) {
    this.#here = `${base.split('#', 1)[0]}#`;
  }

  /** Whether no more text of a region can be held: then no more of it needs to be looked at. */
  isFull(region: Region): boolean {
    return (
      this.#blockCount[region] >= BOUNDS.blocks[region] ||
      this.#blockLength[region] >= BOUNDS.blocksTotal[region]
    );
  }

  has(region: Region): boolean {
    return this.#blockCount[region] > 0;
  }

  /** Blocks and the images among them, without those that the page's styles hide. */
  seen(): { blocks: TextBlock[]; pictures: Picture[] } {
    return withoutUnseen(this.#blocks, this.#elements, this.#pictures);
  }

  /** Keeps a block of text; menus' and empty ones are cheap to pass. */
  text(raw: string, tag: string, region: Region, element: Element): void {
    const text = squeeze(raw.length > RAW ? raw.slice(0, RAW) : raw);
    if (text.length < 2) return;
    if (this.isFull(region)) {
      this.cut.add('blocks');
      return;
    }
    const kept = cutTo(text, BOUNDS.blockText);
    if (kept.length < text.length || raw.length > RAW) this.cut.add('text');
    this.#blockCount[region] += 1;
    this.#blockLength[region] += kept.length;
    this.#blocks.push({ region, tag, text: kept });
    this.#elements.push(element);
  }

  /** Counts an element and keeps what there is to note of it. `words`: its text, where that is known. */
  element(element: Element, { note, counts }: Tag, region: Region, words?: string): void {
    this.counts.elements += 1;
    if (counts) this.counts[counts] += 1;
    if (note === 'link') this.#link(element, region, words);
    else if (note === 'picture') this.picture(element, region);
    else if (note === 'heading') this.#heading(element, region, words);
    else if (note === 'field') this.#field(element);
  }

  #heading(element: Element, region: Region, words?: string): void {
    if (this.headings.length >= BOUNDS.headings) {
      this.cut.add('headings');
      return;
    }
    const text = cutTo(oneLine(labelOf(element, words)), BOUNDS.headingText);
    if (text) this.headings.push({ level: Number(element.localName[1]), text, region });
  }

  /** The browser's own resolution of the address is asked for once: it takes `<base>` into account. */
  #link(anchor: Element, region: Region, words?: string): void {
    const href: unknown = 'href' in anchor ? anchor.href : undefined;
    if (typeof href !== 'string' || href === '' || href.startsWith(this.#here)) return;
    if (href.startsWith('javascript:') || href.startsWith('data:') || href.startsWith('blob:')) return;
    this.counts.links += 1;
    if (!this.#hasRoom(href, region)) {
      this.cut.add('links');
      return;
    }
    if (href.length > BOUNDS.address) return;
    this.links.push({ href, text: cutTo(oneLine(labelOf(anchor, words)), BOUNDS.linkText), region });
  }

  /** Ways to reach the company stand at the end of long pages: they have room of their own. */
  #hasRoom(href: string, region: Region): boolean {
    if (this.#linkCount[region] < BOUNDS.links[region]) {
      this.#linkCount[region] += 1;
      return true;
    }
    if (this.#contactCount >= BOUNDS.contactLinks || !CONTACT.test(href)) return false;
    this.#contactCount += 1;
    return true;
  }

  #field(input: Element): void {
    if (input.getAttribute('type') === 'password') this.counts.passwordFields += 1;
    if (input.getAttribute('autocomplete')?.includes('cc-')) this.counts.paymentFields += 1;
  }

  /** Notes an image with words of its own; the same one beside itself, as running bands repeat it, once. */
  picture(element: Element, region: Region): void {
    const words =
      element.getAttribute('alt') || element.getAttribute('aria-label') || element.getAttribute('title');
    if (!words || words.length > BOUNDS.pictureText * 2) return;
    const alt = oneLine(words);
    if (alt.length < 2 || alt.length > BOUNDS.pictureText) return;
    const after = this.#blocks.length;
    const place = `${after} ${alt}`;
    if (this.#pictured.has(place)) return;
    if (this.#pictures.length >= BOUNDS.pictures) {
      this.cut.add('pictures');
      return;
    }
    this.#pictured.add(place);
    this.#pictures.push({ alt, region, after });
  }
}
