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

type Tally = Record<Region, number>;
const zero = (): Tally => ({ header: 0, nav: 0, main: 0, aside: 0, footer: 0 });

/** Links that lead to the company itself rather than into its site. */
const CONTACT =
  /^\s*(?:mailto|tel):|^\s*(?:https?:)?\/\/(?:[\w-]+\.)?(?:linkedin|facebook|twitter|x|instagram|youtube|github)\.com\//i;

/** Gathers what the walk meets, each kind within its bound, and remembers what was cut. */
export class Collector {
  readonly blocks: TextBlock[] = [];
  readonly headings: Heading[] = [];
  readonly links: PageLink[] = [];
  readonly pictures: Picture[] = [];
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
  readonly #blockCount = zero();
  readonly #blockLength = zero();
  readonly #linkCount = zero();
  readonly #pictured = new Set<string>();
  #contactCount = 0;
  readonly #isFull: Partial<Record<Region, true>> = {};

  /** Whether text of a region had to be left out: then no more of its texts need to be looked at. */
  isFull(region: Region): boolean {
    return this.#isFull[region] === true;
  }

  /** Keeps a block of text; menus' and empty ones are cheap to pass. */
  text(raw: string, tag: string, region: Region): void {
    if (raw.length < 2 || raw.trim() === '') return;
    if (raw.length > BOUNDS.blockText * 4) this.cut.add('text');
    const text = squeeze(raw.slice(0, BOUNDS.blockText * 4));
    if (text.length < 2) return;
    if (
      this.#blockCount[region] >= BOUNDS.blocks[region] ||
      this.#blockLength[region] >= BOUNDS.blocksTotal[region]
    ) {
      this.cut.add('blocks');
      this.#isFull[region] = true;
      return;
    }
    const kept = cutTo(text, BOUNDS.blockText);
    if (kept.length < text.length) this.cut.add('text');
    this.#blockCount[region] += 1;
    this.#blockLength[region] += kept.length;
    this.blocks.push({ region, tag, text: kept });
  }

  heading(element: Element, tag: string, region: Region): void {
    if (this.headings.length >= BOUNDS.headings) {
      this.cut.add('headings');
      return;
    }
    const text = cutTo(oneLine(labelOf(element)), BOUNDS.headingText);
    if (text) this.headings.push({ level: Number(tag[1]), text, region });
  }

  link(anchor: Element, region: Region): void {
    const raw = anchor.getAttribute('href');
    if (raw === null || raw.startsWith('#') || /^\s*(?:javascript|data|blob):/i.test(raw)) return;
    this.counts.links += 1;
    if (!this.#hasRoom(raw, region)) {
      this.cut.add('links');
      return;
    }
    // Asked for once: the browser resolves the address each time.
    const resolved: unknown = 'href' in anchor ? anchor.href : raw;
    const href = typeof resolved === 'string' ? resolved : raw;
    if (href.length > BOUNDS.address) return;
    this.links.push({ href, text: cutTo(oneLine(labelOf(anchor)), BOUNDS.linkText), region });
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

  count(element: Element, tag: string, region: Region): void {
    const { counts } = this;
    switch (tag) {
      case 'p':
        counts.paragraphs += 1;
        break;
      case 'article':
        counts.articles += 1;
        break;
      case 'time':
        counts.times += 1;
        break;
      case 'textarea':
        counts.textareas += 1;
        break;
      case 'pre':
      case 'code':
        counts.code += 1;
        break;
      case 'input':
        if (element.getAttribute('type') === 'password') counts.passwordFields += 1;
        if (element.getAttribute('autocomplete')?.startsWith('cc-')) counts.paymentFields += 1;
        break;
      case 'img':
      case 'amp-img':
        this.picture(element, region);
    }
  }

  /** Notes an image with words of its own; the same one side by side with itself, as running bands repeat it, once. */
  picture(element: Element, region: Region): void {
    const alt = oneLine(
      element.getAttribute('alt') ||
        element.getAttribute('aria-label') ||
        element.getAttribute('title') ||
        '',
    );
    if (alt.length < 2 || alt.length > BOUNDS.pictureText) return;
    const after = this.blocks.length;
    const place = `${after} ${alt}`;
    if (this.#pictured.has(place)) return;
    if (this.pictures.length >= BOUNDS.pictures) {
      this.cut.add('pictures');
      return;
    }
    this.#pictured.add(place);
    this.pictures.push({ alt, region, after });
  }
}
