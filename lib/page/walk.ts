import { isClobbered } from './clobbered.ts';
import type { Collector } from './collector.ts';
import { BOUNDS, type Region } from './reading.ts';
import { INLINE, isHidden, regionOf, SKIPPED } from './tags.ts';

const ELEMENT = 1;
const TEXT = 3;

/**
 * Walks the elements below `root` once and hands text blocks, headings and links to the collector.
 * Text is taken block by block: where a block holds only inline elements its text comes as one string,
 * so that the thousands of text nodes inside are never touched (that walk is most of a reader's cost).
 */
export class Walk {
  #left: number;
  readonly #into: Collector;

  constructor(into: Collector, elements: number) {
    this.#into = into;
    this.#left = elements;
  }

  /** Reads one element and what is in it. Stops quietly, and says so in `cut`, when its elements are used up. */
  block(element: Element, within: Region, depth: number): void {
    if (!this.#mayEnter(element, depth)) return;
    const region = regionOf(element, within, depth);
    const { tagName } = element;
    this.#into.count(element);
    if (/^H[1-6]$/.test(tagName)) this.#into.heading(element, region);
    if (tagName === 'A') this.#into.link(element, region);
    // Components keep their content in a shadow tree, which textContent and the children do not show.
    if (element.shadowRoot) this.#mixed(element.shadowRoot, tagName, region, depth);
    if (element.firstElementChild === null || this.#isPhrasing(element, region, 0)) {
      this.#into.text(element.textContent ?? '', tagName, region);
    } else {
      this.#mixed(element, tagName, region, depth);
    }
  }

  /** A block with blocks or line breaks in it: runs of inline content become blocks of their own. */
  #mixed(parent: ParentNode & Node, tagName: string, region: Region, depth: number): void {
    let run = '';
    const flush = () => {
      if (run.length > 1) this.#into.text(run, tagName, region);
      run = '';
    };
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) run += node.nodeValue;
      else if (node.nodeType === ELEMENT) {
        const child = node as Element;
        if (child.tagName === 'BR') run += '\n';
        else if (SKIPPED.has(child.tagName)) run += ' ';
        else if (this.#isInline(child, region)) run += child.textContent;
        else {
          flush();
          this.block(child, region, depth + 1);
        }
      }
    }
    flush();
  }

  #isInline(element: Element, region: Region): boolean {
    if (!INLINE.has(element.tagName) || isHidden(element)) return false;
    if (!this.#isPhrasing(element, region, 0)) return false;
    this.#inline(element, region);
    return true;
  }

  #inline(element: Element, region: Region): void {
    this.#left -= 1;
    this.#into.counts.elements += 1;
    this.#into.count(element);
    if (element.tagName === 'A') this.#into.link(element, region);
  }

  /** Whether everything below is inline text. Links inside are noted only once that is certain. */
  #isPhrasing(element: Element, region: Region, depth: number): boolean {
    if (depth > 6) return false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (!INLINE.has(child.tagName) || isHidden(child)) return false;
      if (child.firstElementChild && !this.#isPhrasing(child, region, depth + 1)) return false;
    }
    if (depth === 0) this.#noteInline(element, region);
    return true;
  }

  #noteInline(element: Element, region: Region): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      this.#inline(child, region);
      if (child.firstElementChild) this.#noteInline(child, region);
    }
  }

  #mayEnter(element: Element, depth: number): boolean {
    if (isClobbered(element) || SKIPPED.has(element.tagName) || isHidden(element)) return false;
    if (this.#left <= 0 || depth > BOUNDS.depth) {
      this.#into.cut.add('elements');
      return false;
    }
    this.#left -= 1;
    this.#into.counts.elements += 1;
    return true;
  }
}
