import { openShelf, type Shelf } from '../evaluate/shelf.ts';
import { respondGallery } from '../fixtures/gallery/gallery.ts';
import type { Answer, Respond } from '../server/server.ts';
import { syntheticPage } from './synthetic.ts';

/** A page with next to nothing on it. */
export const TINY = 'https://tiny.example/';
/** A host of a kind that the reader leaves alone (RFC 6761): what is loaded before a measured page, elsewhere. */
const BEFORE = /^before-\d+\.test$/;
const SIZED = /^elements-(\d+)\.example$/;

export function sizedUrl(elements: number): string {
  return `https://elements-${elements}.example/`;
}

/**
 * With these a page is isolated from other origins, and its clock, in content scripts as well, steps by 5 µs
 * instead of 100 µs (HR-Time §7.1): the walks of small pages take less than one coarse step.
 */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface Web {
  respond: Respond;
  /** For pages that are served once, from a folder. */
  shelf: Shelf;
}

/** The gallery, invented pages of any size, and whatever stands on the shelf. */
export function openWeb(): Web {
  const shelf = openShelf();
  const sized = new Map<string, string>();
  const bodyOf = (host: string): string | undefined => {
    if (BEFORE.test(host)) return '<!doctype html><title>Before</title>';
    if (host === new URL(TINY).host)
      return '<!doctype html><html lang="en"><title>Tiny</title><p>Hello.</p></html>';
    const elements = SIZED.exec(host)?.[1];
    if (elements === undefined) return undefined;
    const page = sized.get(elements) ?? syntheticPage(Number(elements));
    sized.set(elements, page);
    return page;
  };
  const invented: Respond = ({ url }): Answer | undefined => {
    const body = url.pathname === '/' ? bodyOf(url.hostname) : undefined;
    return body === undefined ? undefined : { body };
  };
  const respond: Respond = (asked) => {
    const answer = shelf.respond(asked) ?? invented(asked) ?? respondGallery(asked);
    return answer && { ...answer, headers: { ...answer.headers, ...FINE_CLOCK } };
  };
  return { respond, shelf };
}
