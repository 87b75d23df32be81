import { carriedBy } from './carried.ts';
import { ofDocument } from './clobbered.ts';
import { newCollector } from './collector.ts';
import { footerOf } from './footer.ts';
import { readHead } from './head.ts';
import { bounded } from './limit.ts';
import { readMicrodata } from './microdata.ts';
import { BOUNDS, type PageReading } from './reading.ts';
import { newSigns } from './signs.ts';
import { readTraces } from './traces.ts';
import { newWalk, type Walk } from './walk.ts';

/** Nodes walked between two rests: a fraction of a millisecond. */
const STEP = 80;

/**
 * Reads what a page says, without changing it, forcing a layout or remembering anything.
 *
 * @param document the page; only its DOM as it stands is looked at.
 * @param url the page's address; the fragment is left out.
 * @returns plain data of at most BOUNDS.bytes as JSON; `cut` names the parts that were shortened.
 */
export function readPage(document: Document, url: string): PageReading {
  const steps = readInSteps(document, url);
  for (;;) {
    const step = steps.next(false);
    if (step.done) return step.value;
  }
}

/** As `readPage`, in small steps: the caller may rest after any of them, and says so by `next(true)`. */
export function* readInSteps(document: Document, url: string): Generator<undefined, PageReading, boolean> {
  const root: Element =
    ofDocument(document, 'documentElement') ?? ofDocument(document, 'createElement').call(document, 'html');
  const into = newCollector(root.baseURI);
  const isHuge = root.getElementsByTagName('*').item(BOUNDS.searched) !== null;
  const body = root.querySelector('body');
  if (body) yield* walked(body, 'main', newWalk(into, newSigns(isHuge), BOUNDS.elements));
  const footer = body && into.cut.has('elements') && !into.has('footer') ? footerOf(body, isHuge) : undefined;
  if (footer) yield* walked(footer, 'footer', newWalk(into, newSigns(true), BOUNDS.footerElements));
  const searched = isHuge ? (root.querySelector('head') ?? root) : root;
  if (isHuge) into.cut.add('carried');
  const carried = carriedBy(searched);
  yield;
  const head = readHead(root, searched, carried, into.cut);
  const microdata = readMicrodata(searched, into.cut);
  yield;
  const traces = readTraces(document, root, carried);
  yield;
  const { headings, links, counts } = into;
  const told = { ...head, microdata, headings, ...into.seen(), links, traces, counts };
  return bounded({ url: url.split('#', 1)[0] ?? '', ...told, cut: [] }, into.cut);
}

function* walked(
  element: Element,
  within: 'main' | 'footer',
  walk: Walk,
): Generator<undefined, void, boolean> {
  walk.begin(element, within);
  while (walk.step(STEP)) if (yield) walk.recheck();
}
