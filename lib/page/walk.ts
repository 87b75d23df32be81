import { isClobbered } from './clobbered.ts';
import type { Collector } from './collector.ts';
import { BOUNDS, type Region } from './reading.ts';
import { Signs } from './signs.ts';
import { HEADINGS, INLINE, regionOf, SKIPPED } from './tags.ts';

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

  constructor(into: Collector, elements: number, root: Element) {
    this.#into = into;
    this.#left = elements;
    this.#signs.learn(root);
  }

  /** Reads one element and what is in it. Stops quietly, and says so in `cut`, when its elements are used up. */
  block(element: Element, within: Region, depth: number, tag = element.tagName): void {
    if (!this.#mayEnter(element, tag, depth)) return;
    const region = regionOf(element, tag, within, depth, this.#signs.roleOf(element));
    this.#into.count(element, tag);
    if (HEADINGS.has(tag)) this.#into.heading(element, tag, region);
    if (tag === 'A') this.#into.link(element, region);
    // Components keep their content in a shadow tree, which textContent and the children do not show.
    if (element.shadowRoot) this.#shadow(element.shadowRoot, tag, region, depth);
    if (this.#into.isFull(region)) this.#skim(element, region, depth);
    else if (this.#readPhrasing(element, region)) this.#into.text(element.textContent ?? '', tag, region);
    else this.#mixed(element, tag, region, depth);
  }

  #shadow(shadow: ShadowRoot, tag: string, region: Region, depth: number): void {
    this.#signs.learn(shadow);
    this.#mixed(shadow, tag, region, depth);
  }

  /** A block with blocks or line breaks in it: runs of inline content become blocks of their own. */
  #mixed(parent: ParentNode & Node, tag: string, region: Region, depth: number): void {
    let run = '';
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === TEXT) run += node.nodeValue;
      else if (nodeType === ELEMENT) {
        const child = node as Element;
        const { tagName } = child;
        if (tagName === 'BR') run += '\n';
        else if (SKIPPED.has(tagName)) run += ' ';
        else if (INLINE.has(tagName) && this.#readInline(child, tagName, region)) run += child.textContent;
        else {
          this.#into.text(run, tag, region);
          run = '';
          this.block(child, region, depth + 1, tagName);
        }
      }
    }
    this.#into.text(run, tag, region);
  }

  /** A block of a region that can hold no more text: elements are counted, links noted, other regions entered. */
  #skim(element: Element, region: Region, depth: number): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const { tagName } = child;
      if (tagName !== 'BR' && !SKIPPED.has(tagName)) this.block(child, region, depth + 1, tagName);
    }
  }

  #readInline(element: Element, tag: string, region: Region): boolean {
    if (this.#signs.isHidden(element) || !this.#readPhrasing(element, region)) return false;
    this.#inline(element, tag, region);
    return true;
  }

  #inline(element: Element, tag: string, region: Region): void {
    this.#left -= 1;
    this.#into.counts.elements += 1;
    this.#into.count(element, tag);
    if (tag === 'A') this.#into.link(element, region);
  }

  /** Whether everything below is inline text. Links inside are noted only once that is certain. */
  #readPhrasing(element: Element, region: Region): boolean {
    const first = element.firstElementChild;
    if (first === null) return true;
    const below: Element[] = [];
    if (!this.#gather(first, below, 1)) return false;
    for (const child of below) this.#inline(child, child.tagName, region);
    return true;
  }

  /** Adds an element, those after it and all below them; false as soon as one of them is no inline element. */
  #gather(first: Element, below: Element[], depth: number): boolean {
    if (depth > INLINE_DEPTH) return false;
    for (let child: Element | null = first; child; child = child.nextElementSibling) {
      if (!INLINE.has(child.tagName) || this.#signs.isHidden(child)) return false;
      below.push(child);
      const inner = child.firstElementChild;
      if (inner && !this.#gather(inner, below, depth + 1)) return false;
    }
    return true;
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
