import { namesOf } from './attribute.ts';
import { isClobbered, nextOf } from './clobbered.ts';
import type { Collector } from './collector.ts';
import { BOUNDS, type Region } from './reading.ts';
import { NAMED_DEPTH, regionByName } from './region.ts';
import type { Signs } from './signs.ts';
import { type Tag, tagOf } from './tags.ts';
import { addElement, addText, noWords, type Words, wordsOf } from './words.ts';

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

export interface Walk {
  begin(element: Element, region: Region): void;
  /** Reads on for about so many nodes. @returns whether there is more. */
  step(nodes: number): boolean;
  /** After a rest: what the page has moved or removed meanwhile is not followed into its new place. */
  recheck(): void;
}

/**
 * A walk over what is below an element, once, that hands text blocks, headings, links and images to the collector.
 * Text is taken block by block: where a block holds only inline elements its text comes as one string, so that the
 * thousands of text nodes inside are never touched. The rest of the cost is questions to the DOM: as few as can be.
 * The way down is kept as a list, so that the walk can rest between any two nodes.
 *
 * Functions over shared variables, not a class: in a script's first run, the one that counts, a variable is at hand and
 * an object's field is looked up by name.
 *
 * @param left elements that may be read.
 */
export function newWalk(into: Collector, signs: Signs, left: number): Walk {
  const way: Open[] = [];
  /** Whether in what was gathered last, elements stood side by side without white space. */
  let isGlued = false;

  function step(nodes: number): boolean {
    for (let more = nodes; more > 0; more--) {
      const open = way[way.length - 1];
      if (!open) return false;
      const node = open.next;
      if (node === null) {
        flush(open);
        way.pop();
        continue;
      }
      open.next = open.skims ? (node as Element).nextElementSibling : node.nextSibling;
      const { nodeType } = node;
      if (nodeType === TEXT) {
        const text = node.nodeValue ?? '';
        // Most texts are the white space between blocks.
        if (open.run.text !== '' || text.trim() !== '') addText(open.run, text);
      }
      // Of a form, whose fields may hide it, the type may be anything.
      else if (nodeType === ELEMENT || typeof nodeType === 'object') child(node as Element, open);
    }
    return true;
  }

  function child(element: Element, open: Open): void {
    if (left <= 0) {
      cut();
      return;
    }
    const tag = element.localName;
    if (typeof tag !== 'string' || (tag === 'form' && isClobbered(element))) {
      open.next = nextOf(element, open.skims ? 'nextElementSibling' : 'nextSibling');
      return;
    }
    const known = tagOf(tag);
    const { region, run } = open;
    if (known.is === 'break') addText(run, '\n');
    else if (known.is === 'skipped' || signs.isHidden(element)) {
      addText(run, ' ');
      if (tag === 'svg') into.picture(element, region);
    } else if (known.is === 'inline' && readPhrasing(element, region)) {
      const words = wordsIn(element);
      note(element, known, region, words);
      addElement(run, tag, words);
    } else {
      flush(open);
      enter(element, tag, region);
    }
  }

  /** Begins a block: reads it at once where it holds nothing but text, else opens it. */
  function enter(element: Element, tag: string, within: Region): void {
    if (way.length > BOUNDS.depth) {
      into.cut.add('elements');
      return;
    }
    const known = tagOf(tag);
    const region = regionOf(element, tag, known, within);
    const skims = into.isFull(region);
    if (skims) into.cut.add('blocks');
    if (!skims && readPhrasing(element, region)) {
      const words = wordsIn(element);
      note(element, known, region, words);
      into.text(words, tag, region, element);
      if (words === '' || tag.includes('-')) shadow(element, tag, region);
    } else {
      note(element, known, region);
      const next = skims ? element.firstElementChild : element.firstChild;
      way.push({ parent: element, next, element, tag, region, run: noWords(), skims });
      if (tag.includes('-')) shadow(element, tag, region);
    }
  }

  /** Ends the walk: what was begun is still told. */
  function cut(): void {
    into.cut.add('elements');
    for (const open of way) open.next = null;
  }

  /** Components keep their content in a shadow tree, which textContent and the children do not show. */
  function shadow(element: Element, tag: string, region: Region): void {
    const parent = element.shadowRoot;
    if (!parent) return;
    signs.learn(parent);
    way.push({ parent, next: parent.firstChild, element, tag, region, run: noWords(), skims: false });
  }

  function flush(open: Open): void {
    const { text } = open.run;
    if (text === '') return;
    open.run = noWords();
    into.text(text, open.tag, open.region, open.element);
  }

  function note(element: Element, known: Tag, region: Region, words?: string): void {
    left -= 1;
    into.element(element, known, region, words);
  }

  /** A header or footer inside main text (of an article, a section) stays main text. */
  function regionOf(element: Element, tag: string, known: Tag, within: Region): Region {
    const depth = way.length;
    const byTag = known.region;
    if (byTag) return within === 'main' && depth > 6 && byTag === 'header' ? 'main' : byTag;
    const byRole = signs.regionOf(element);
    if (byRole || within !== 'main' || depth > NAMED_DEPTH || tag === 'body') return byRole ?? within;
    return regionByName(namesOf(element)) ?? within;
  }

  /** Whether everything below is inline text. Links and images inside are noted only once that is certain. */
  function readPhrasing(element: Element, region: Region): boolean {
    const first = element.firstElementChild;
    isGlued = false;
    if (first === null) return true;
    const below: Element[] = [];
    const tags: Tag[] = [];
    if (!gather(first, below, tags, 1)) return false;
    for (let at = 0; at < below.length; at++) note(below[at] as Element, tags[at] as Tag, region);
    return true;
  }

  /** Adds an element, those after it and all below them; false as soon as one of them is no inline element. */
  function gather(first: Element, below: Element[], tags: Tag[], depth: number): boolean {
    if (depth > INLINE_DEPTH) return false;
    for (let inner: Element | null = first; inner; ) {
      const known = tagOf(inner.localName);
      if (below.length > INLINE_MOST || known.is !== 'inline' || signs.isHidden(inner)) return false;
      below.push(inner);
      tags.push(known);
      const deeper = inner.firstElementChild;
      if (deeper && !gather(deeper, below, tags, depth + 1)) return false;
      const next: Element | null = inner.nextElementSibling;
      if (next && inner.nextSibling === next) isGlued = true;
      inner = next;
    }
    return true;
  }

  /** Text of an element just gathered: in one piece, or with its parts told apart where no space stands between them. */
  function wordsIn(element: Element): string {
    return (isGlued ? wordsOf(element) : element.textContent) ?? '';
  }

  return {
    step,
    begin: (element, region) => {
      signs.learn(element);
      if (!signs.isHidden(element)) enter(element, element.localName, region);
    },
    recheck: () => {
      for (const open of way) {
        if (open.next === null || open.next.parentNode === open.parent) continue;
        open.next = null;
        into.cut.add('changed');
      }
    },
  };
}
