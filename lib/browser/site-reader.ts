import { changed, settled, shown } from '../page/settle.ts';
import type { SiteAnchors } from '../page/sites/anchor.ts';
import { readSite } from '../page/sites/read-site.ts';
import { onPageMoved, tell } from './page-door.ts';

/** Milliseconds to wait for a page to settle before it is first looked at. */
const PATIENCE = 3_000;
/** Looks at one page: its cards load one by one. */
const LOOKS = 6;
/** Milliseconds between two looks at least, and after which no more are taken. */
const PAUSE = 500;
const LONGEST = 30_000;

/** What the script remembers in its own world: the page that it is looking at. */
interface World {
  fitmarkLooking?: string | undefined;
  fitmarkStay?: AbortController;
  /** The page that it looked at last, and its title then. */
  fitmarkBefore?: { url: string; title: string };
}

/**
 * Reads the page of a site that the rep has open: a few looks while its cards load, then none until they go on to the
 * next. Each in-page navigation is a generation of its own, and leaving a page ends all that was under way for it.
 *
 * @param anchorsAt the anchors for an address; undefined for pages that are not looked at.
 */
export function readSitePages(anchorsAt: (url: string) => SiteAnchors | undefined): void {
  const world = globalThis as World;
  const isFirst = world.fitmarkStay === undefined;
  const next = () => {
    // Placed twice on one page, by the browser and by the background: one look at it is enough.
    if (world.fitmarkLooking === location.href) return;
    world.fitmarkStay?.abort();
    world.fitmarkStay = new AbortController();
    void look(world, anchorsAt, world.fitmarkStay.signal);
  };
  next();
  if (!isFirst) return;
  onPageMoved(next);
  addEventListener('pagehide', () => world.fitmarkStay?.abort());
  addEventListener('pageshow', (event) => event.persisted && next());
}

async function look(
  world: World,
  anchorsAt: (url: string) => SiteAnchors | undefined,
  signal: AbortSignal,
): Promise<void> {
  const url = location.href;
  const anchors = anchorsAt(url);
  world.fitmarkLooking = url;
  if (anchors) {
    await settled(document, PATIENCE, signal);
    await lookOn(world, anchors, url, signal);
  }
  if (world.fitmarkLooking === url) world.fitmarkLooking = undefined;
}

async function lookOn(world: World, anchors: SiteAnchors, url: string, signal: AbortSignal): Promise<void> {
  const end = performance.now() + LONGEST;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await shown(document, signal);
    if (signal.aborted || location.href !== url) return;
    const left = end - performance.now();
    if (isLeftover(world, url)) {
      if (await changed(document, PAUSE, left, signal)) continue;
      return;
    }
    world.fitmarkBefore = { url, title: document.title };
    const start = performance.now();
    const reading = readSite(document, url, anchors);
    const answer = await tell({ type: 'site/read', reading, readMs: performance.now() - start });
    if (signal.aborted || left <= 0 || !mayFindMore(answer)) return;
    if (!(await changed(document, PAUSE, left, signal))) return;
  }
}

/**
 * Whether the title is still the last page's. Pages of Sales Navigator bear hardly a link with their own id: title and
 * heading of the one before, standing together under a new address, would bear each other out.
 */
function isLeftover({ fitmarkBefore: before }: World, url: string): boolean {
  if (!before || before.url === url || !/linkedin\.com\/sales\//.test(url)) return false;
  return document.title === before.title && !/^(?:\(\d+\+?\) )?Sales Navigator$/.test(before.title);
}

/** The answer of `site/read` (lib/messages/answers.ts), as far as it concerns the page. */
function mayFindMore(answer: unknown): boolean {
  const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: { more?: boolean } };
  return ok === true && value?.more === true;
}
