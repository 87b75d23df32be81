import { isClobbered } from './clobbered.ts';
import type { Collector } from './collector.ts';
import { BOUNDS, type Region } from './reading.ts';
import { NAMED_DEPTH, regionByName } from './region.ts';
import type { Signs } from './signs.ts';
import { type Tag, tagOf } from './tags.ts';
import { Words, wordsOf } from './words.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Levels of inline elements inside one another that still make one run of text. */
const INLINE_DEPTH = 7;
/** Inline elements that are read in one go; a run of more is read one by one. */
const INLINE_MOST = 400;

/** A block that is being read: its next node, and the words of inline content met since its last block. */
interface Open {
  parent: Node;
  next: Node | null;
  element: Element;
  tag: string;
  region: Region;
  run: Words;
  /** A region that can hold no more text: its elements are counted and its links noted, its words passed over. */
  skims: boolean;
}

/**
 * Walks what is below an element once and hands text blocks, headings, links and images to the collector.
 * Text is taken block by block: where a block holds only inline elements its text comes as one string, so that the
 * thousands of text nodes inside are never touched. The rest of the cost is questions to the DOM: as few as can be.
 * The way down is kept as a list, so that the walk can rest between any two nodes.
 */
export class Walk {
  readonly #open: Open[] = [];
  readonly #into: Collector;
  readonly #signs: Signs;
  #left: number;
  /** Whether in what was gathered last, elements stood side by side without white space. */
  #isGlued = false;

  /** @param left elements that may be read. */
  constructor(into: Collector, signs: Signs, left: number) {
    this.#into = into;
    this.#signs = signs;
    this.#left = left;
  }

  begin(element: Element, region: Region): void {
    this.#signs.learn(element);
    if (!this.#signs.isHidden(element)) this.#enter(element, element.localName, region);
  }

  /** Reads on for about so many nodes. @returns whether there is more. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      const open = this.#open.at(-1);
      if (!open) return false;
      const node = open.next;
      if (node === null) {
        this.#flush(open);
        this.#open.pop();
      } else {
        open.next = open.skims ? (node as Element).nextElementSibling : node.nextSibling;
        this.#node(node, open);
      }
    }
    return true;
  }

  /** After a rest: what the page has moved or removed meanwhile is not followed into its new place. */
  recheck(): void {
    for (const open of this.#open) {
      if (open.next === null || open.next.parentNode === open.parent) continue;
      open.next = null;
      this.#into.cut.add('changed');
    }
  }

  #node(node: Node, open: Open): void {
    const { nodeType } = node;
    if (nodeType === TEXT) open.run.text(node.nodeValue ?? '');
    else if (nodeType === ELEMENT) this.#element(node as Element, open);
  }

  #element(element: Element, open: Open): void {
    if (this.#left <= 0) {
      this.#cut();
      return;
    }
    const tag = element.localName;
    const known = tagOf(tag);
    const { region, run } = open;
    if (known.note === 'form' && isClobbered(element)) return;
    if (known.is === 'break') run.text('\n');
    else if (known.is === 'skipped' || this.#signs.isHidden(element)) {
      run.text(' ');
      if (tag === 'svg') this.#into.picture(element, region);
    } else if (known.is === 'inline' && this.#readPhrasing(element, region)) {
      const words = this.#words(element);
      this.#note(element, known, region, words);
      run.element(tag, words);
    } else {
      this.#flush(open);
      this.#enter(element, tag, region);
    }
  }

  /** Begins a block: reads it at once where it holds nothing but text, else opens it. */
  #enter(element: Element, tag: string, within: Region): void {
    const known = tagOf(tag);
    if (this.#open.length > BOUNDS.depth) {
      this.#into.cut.add('elements');
      return;
    }
    const region = this.#regionOf(element, tag, within);
    const skims = this.#into.isFull(region);
    if (skims) this.#into.cut.add('blocks');
    if (!skims && this.#readPhrasing(element, region)) {
      const words = this.#words(element);
      this.#note(element, known, region, words);
      this.#into.text(words, tag, region, element);
    } else {
      this.#note(element, known, region);
      this.#open.push({
        parent: element,
        next: skims ? element.firstElementChild : element.firstChild,
        element,
        tag,
        region,
        run: new Words(),
        skims,
      });
    }
    if (tag.includes('-') || element.firstChild === null) this.#shadow(element, tag, region);
  }

  /** Ends the walk: what was begun is still told. */
  #cut(): void {
    this.#into.cut.add('elements');
    for (const open of this.#open) open.next = null;
  }

  /** Components keep their content in a shadow tree, which textContent and the children do not show. */
  #shadow(element: Element, tag: string, region: Region): void {
    const { shadowRoot } = element;
    if (!shadowRoot) return;
    this.#signs.learn(shadowRoot);
    const [parent, next, run] = [shadowRoot, shadowRoot.firstChild, new Words()];
    this.#open.push({ parent, next, element, tag, region, run, skims: false });
  }

  #flush({ run, tag, region, element }: Open): void {
    const words = run.take();
    if (words !== '') this.#into.text(words, tag, region, element);
  }

  #note(element: Element, known: Tag, region: Region, words?: string): void {
    this.#left -= 1;
    this.#into.element(element, known, region, words);
  }

  /** A header or footer inside main text (of an article, a section) stays main text. */
  #regionOf(element: Element, tag: string, within: Region): Region {
    const depth = this.#open.length;
    const byTag = tagOf(tag).region;
    if (byTag) return within === 'main' && depth > 6 && byTag === 'header' ? 'main' : byTag;
    const byRole = this.#signs.roleOf(element);
    if (byRole || within !== 'main' || depth > NAMED_DEPTH || depth === 0) return byRole ?? within;
    return regionByName(element.getAttribute('id') ?? '', element.getAttribute('class') ?? '') ?? within;
  }

  /** Whether everything below is inline text. Links and images inside are noted only once that is certain. */
  #readPhrasing(element: Element, region: Region): boolean {
    const first = element.firstElementChild;
    this.#isGlued = false;
    if (first === null) return true;
    const below: Element[] = [];
    const tags: Tag[] = [];
    if (!this.#gather(first, below, tags, 1)) return false;
    for (let at = 0; at < below.length; at++) this.#note(below[at] as Element, tags[at] as Tag, region);
    return true;
  }

  /** Adds an element, those after it and all below them; false as soon as one of them is no inline element. */
  #gather(first: Element, below: Element[], tags: Tag[], depth: number): boolean {
    if (depth > INLINE_DEPTH) return false;
    for (let child: Element | null = first; child; ) {
      const known = tagOf(child.localName);
      if (below.length > INLINE_MOST) return false;
      if (known.is !== 'inline' || this.#signs.isHidden(child)) return false;
      below.push(child);
      tags.push(known);
      const inner = child.firstElementChild;
      if (inner && !this.#gather(inner, below, tags, depth + 1)) return false;
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
}
