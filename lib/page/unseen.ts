import type { Picture, TextBlock } from './reading.ts';

/** Parts that a press opens: their text is the page's own although it is not shown yet. */
const FOLDED =
  'details, [role="tabpanel"], [class*="accordion" i], [class*="collaps" i], [class*="toggle" i], [class*="tabs" i], [class*="tab-" i], [class*="panel" i], [class*="faq" i], [class*="slide" i], [class*="slick" i], [class*="swiper" i], [class*="carousel" i]';

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
  const folds = new Map<Element | null, boolean>();
  for (const [at, block] of blocks.entries())
    if (unseen.has(block) && isFolded(elements[at], folds)) unseen.delete(block);
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

/** Blocks side by side lie in the same part: each part is looked up once. */
function isFolded(element: Element | undefined, folds: Map<Element | null, boolean>): boolean {
  const part = element?.parentElement ?? null;
  const known = folds.get(part) ?? part?.closest(FOLDED) != null;
  folds.set(part, known);
  return known;
}

function lengthOf(blocks: Iterable<TextBlock>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
