import { isUtf8 } from 'node:buffer';
import type { Answer, Respond } from '../server/server.ts';

/** The pages being read right now, as the pretended web serves them. */
export interface Shelf {
  /** Everything else, a page's own scripts, pictures and frames included, is answered with an empty 204. */
  respond: Respond;
  /** Serves a page under its address until the returned function is called, and only once. */
  put(url: string, html: Uint8Array): () => void;
}

/**
 * Each page is served once: a page that reloads itself, redirects by meta refresh or frames itself gets a 204, on
 * which browsers stay where they are. Schemes do not count: browsers turn http into https for hosts they know.
 */
export function openShelf(): Shelf {
  const pages = new Map<string, Uint8Array>();
  return {
    respond: ({ url }) => {
      const html = pages.get(bareAddress(url.href));
      pages.delete(bareAddress(url.href));
      return html && answerOf(html);
    },
    put: (url, html) => {
      pages.set(bareAddress(url), html);
      return () => pages.delete(bareAddress(url));
    },
  };
}

/** An address without scheme and fragment. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/#.*$/, '');
}

/** Without the page's own scripts a saved page stays as it was saved; content scripts run all the same. */
function answerOf(html: Uint8Array): Answer {
  return { type: contentType(html), headers: { 'content-security-policy': "script-src 'none'" }, body: html };
}

/** Bytes looked at for a page's own word on its encoding; browsers look at 1,024 or the whole head. */
const HEAD = 16_384;

/** What a page says of its encoding stands, even where it is wrong; where it says nothing, the browser guesses as ever. */
function contentType(html: Uint8Array): string {
  const [head = ''] = Buffer.from(html.subarray(0, HEAD)).toString('latin1').split(/<body/i);
  const declared = /<meta[^>]+charset\s*=/i.test(head) || /^\xff\xfe|^\xfe\xff/.test(head);
  return declared || !isUtf8(html) ? 'text/html' : 'text/html; charset=utf-8';
}
