import { attribute } from './attribute.ts';
import type { Picture, TextBlock } from './reading.ts';

/** Parts that a press opens, by their classes and the role `tabpanel`: their text is the page's own although it is not shown yet. */
const FOLDED = /accordion|collaps|toggle|tabs|tab-|panel|faq|slide|slick|swiper|carousel/i;

/** Of a page more of which is hidden than this, its scripts show the rest only later: then nothing is told apart. */
const MOST = 0.5;

/**
 * Blocks without those that the page's styles hide, and the images with their places among the blocks that stay.
 * Only elements that a text was taken from are asked, and menus, which open on a press, are not. Where styles stand,
 * as they do once a page is loaded, the browser answers from what it has computed already.
 */
export function withoutUnseen(
  blocks: TextBlock[],
  elements: readonly Element[],
  pictures: Picture[],
): { blocks: TextBlock[]; pictures: Picture[] } {
  const unseen = new Set(blocks.filter(({ region }, at) => region !== 'nav' && isHidden(elements[at])));
  const hidden = lengthOf(unseen);
  if (hidden === 0 || hidden > lengthOf(blocks) * MOST) return { blocks, pictures };
  const folds = new Map<Element, boolean>();
  for (const [at, block] of blocks.entries())
    if (unseen.has(block) && isFolded(elements[at]?.parentElement, folds)) unseen.delete(block);
  const after = [0];
  for (const block of blocks) after.push((after.at(-1) ?? 0) + (unseen.has(block) ? 0 : 1));
  return {
    blocks: blocks.filter((block) => !unseen.has(block)),
    pictures: pictures.map((picture) => ({ ...picture, after: after[picture.after] ?? 0 })),
  };
}

function isHidden(element: Element | undefined): boolean {
  return element?.checkVisibility?.({ visibilityProperty: true }) === false;
}

/**
 * Whether a part, or one around it, is such. Each is asked once, for blocks lie in the same parts: to let the browser
 * look for that many pieces of names, block by block, took as long as a fifth of the reading.
 */
function isFolded(part: Element | null | undefined, folds: Map<Element, boolean>): boolean {
  if (!part) return false;
  const known = folds.get(part);
  if (known !== undefined) return known;
  // Before its parents are asked: a form's field may lead back to it.
  folds.set(part, false);
  const is =
    part.localName === 'details' ||
    FOLDED.test(`${attribute(part, 'role')} ${attribute(part, 'class')}`) ||
    isFolded(part.parentElement, folds);
  folds.set(part, is);
  return is;
}

function lengthOf(blocks: Iterable<TextBlock>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
