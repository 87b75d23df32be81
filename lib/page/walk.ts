import { isClobbered } from './clobbered.ts';
import type { Collector } from './collector.ts';
import { BOUNDS, type Region } from './reading.ts';
import { Signs } from './signs.ts';
import { HEADINGS, INLINE, regionOf, SKIPPED } from './tags.ts';
import { Words, wordsOf } from './words.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Levels of inline elements inside one another that still make one run of text. */
const INLINE_DEPTH = 7;

/**
 * Walks the elements below `root` once and hands text blocks, headings and links to the collector.
 * Text is taken block by block: where a block holds only inline elements its text comes as one string,
 * so that the thousands of text nodes inside are never touched (that walk is most of a reader's cost).
 * The rest of the cost is questions to the DOM, so an element's tag is asked for once and handed on.
 */
export class Walk {
  #left: number;
  readonly #into: Collector;
  readonly #signs = new Signs();
  /** Whether in what was gathered last, elements stood side by side without white space. */
  #isGlued = false;

  constructor(into: Collector, elements: number, root: Element) {
    this.#into = into;
    this.#left = elements;
    this.#signs.learn(root);
  }

  /** Reads one element and what is in it. Stops quietly, and says so in `cut`, when its elements are used up. */
  block(element: Element, within: Region, depth: number, tag = element.localName): void {
    if (!this.#mayEnter(element, tag, depth)) return;
    const region = regionOf(element, tag, within, depth, this.#signs.roleOf(element));
    this.#into.count(element, tag, region);
    if (HEADINGS.has(tag)) this.#into.heading(element, tag, region);
    if (tag === 'a') this.#into.link(element, region);
    // Components keep their content in a shadow tree, which textContent and the children do not show.
    if (element.shadowRoot) this.#shadow(element.shadowRoot, tag, region, depth);
    if (this.#into.isFull(region)) this.#skim(element, region, depth);
    else if (this.#readPhrasing(element, region)) this.#into.text(this.#words(element), tag, region);
    else this.#mixed(element, tag, region, depth);
  }

  #shadow(shadow: ShadowRoot, tag: string, region: Region, depth: number): void {
    this.#signs.learn(shadow);
    this.#mixed(shadow, tag, region, depth);
  }

  /** A block with blocks or line breaks in it: runs of inline content become blocks of their own. */
  #mixed(parent: ParentNode & Node, tag: string, region: Region, depth: number): void {
    const run = new Words();
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === TEXT) run.text(node.nodeValue ?? '');
      else if (nodeType === ELEMENT) {
        const child = node as Element;
        const { localName } = child;
        if (localName === 'br') run.text('\n');
        else if (SKIPPED.has(localName)) this.#skip(child, localName, region, run);
        else if (INLINE.has(localName) && this.#readInline(child, localName, region))
          run.element(localName, this.#words(child));
        else {
          this.#into.text(run.take(), tag, region);
          this.block(child, region, depth + 1, localName);
        }
      }
    }
    this.#into.text(run.take(), tag, region);
  }

  /** A block of a region that can hold no more text: elements are counted, links noted, other regions entered. */
  #skim(element: Element, region: Region, depth: number): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const { localName } = child;
      if (localName !== 'br') this.block(child, region, depth + 1, localName);
    }
  }

  #skip(element: Element, tag: string, region: Region, run: Words): void {
    run.text(' ');
    if (tag === 'svg' && !this.#signs.isHidden(element)) this.#into.picture(element, region);
  }

  #readInline(element: Element, tag: string, region: Region): boolean {
    if (this.#signs.isHidden(element) || !this.#readPhrasing(element, region)) return false;
    this.#inline(element, tag, region);
    return true;
  }

  #inline(element: Element, tag: string, region: Region): void {
    this.#left -= 1;
    this.#into.counts.elements += 1;
    this.#into.count(element, tag, region);
    if (tag === 'a') this.#into.link(element, region);
  }

  /** Whether everything below is inline text. Links inside are noted only once that is certain. */
  #readPhrasing(element: Element, region: Region): boolean {
    const first = element.firstElementChild;
    this.#isGlued = false;
    if (first === null) return true;
    const below: Element[] = [];
    if (!this.#gather(first, below, 1)) return false;
    for (const child of below) this.#inline(child, child.localName, region);
    return true;
  }

  /** Adds an element, those after it and all below them; false as soon as one of them is no inline element. */
  #gather(first: Element, below: Element[], depth: number): boolean {
    if (depth > INLINE_DEPTH) return false;
    for (let child: Element | null = first; child; ) {
      if (!INLINE.has(child.localName) || this.#signs.isHidden(child)) return false;
      below.push(child);
      const inner = child.firstElementChild;
      if (inner && !this.#gather(inner, below, depth + 1)) return false;
      const next: Element | null = child.nextElementSibling;
      if (next && child.nextSibling === next) this.#isGlued = true;
      child = next;
    }
    return true;
  }

  /** Text of an element just gathered: in one piece, or with its parts told apart where no space stands between them. */
  #words(element: Element): string {
    return (this.#isGlued ? wordsOf(element) : element.textContent) ?? '';
  }

  #mayEnter(element: Element, tag: string, depth: number): boolean {
    if (SKIPPED.has(tag) || isClobbered(element, tag) || this.#signs.isHidden(element)) return false;
    if (this.#left <= 0 || depth > BOUNDS.depth) {
      this.#into.cut.add('elements');
      return false;
    }
    this.#left -= 1;
    this.#into.counts.elements += 1;
    return true;
  }
}
