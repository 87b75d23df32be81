import { cutTo, oneLine } from '../text/squeeze.ts';
import { namesOf } from './attribute.ts';
import type { Carried } from './carried.ts';
import { BOUNDS } from './reading.ts';

/** Characters of one inline script that are searched for addresses: loaders are short; what is longer is data. */
const SEARCHED = 4_000;
/** Characters of all inline scripts together. */
const SEARCHED_IN_ALL = 60_000;
const COMMENT = 90;
const HEAD_NODES = 400;

const COMMENT_NODE = 8;

/** An address with its host and path, as written in a script: also `\/\/` of escaped texts. The query is left out. */
const ADDRESS = /\\?\/\\?\/([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}(?:\\?\/[\w.@~+-]{1,80}){0,8})/gi;

/**
 * What the page's inline scripts say, one text each: id and class, the first and the last words, where loaders
 * name and start themselves, then the addresses named;
 * besides these the comments of its head, where publishing systems and their plug-ins sign.
 */
export function readInline(root: Element, { script, noscript }: Carried): string[] {
  const found: string[] = [];
  let left = SEARCHED_IN_ALL;
  for (const element of script) {
    if (found.length >= BOUNDS.inline) break;
    const name = namesOf(element).trim();
    const text = left <= 0 ? '' : textOf(element, kept(element));
    left -= text.length;
    if (name || text) found.push(telling(name, text));
  }
  for (const element of noscript) {
    if (found.length >= BOUNDS.inline || left <= 0) break;
    const text = textOf(element, SEARCHED);
    left -= text.length;
    const named = addressesIn(text);
    if (named) found.push(cutTo(`noscript ${named}`, BOUNDS.inlineText));
  }
  return [...comments(root), ...found.filter((text) => text !== '')];
}

function textOf(element: Element, characters: number): string {
  return characters === 0 ? '' : (element.textContent ?? '').slice(0, characters);
}

/** Characters to look at: of data just the beginning. JSON-LD is read elsewhere, templates are text of the page. */
function kept(script: Element): number {
  if (script.hasAttribute('src')) return 0;
  const type = script.getAttribute('type')?.toLowerCase();
  if (!type || type === 'module' || type === 'text/plain' || type.includes('javascript')) return SEARCHED;
  return type === 'application/json' ? 120 : 0;
}

function telling(name: string, text: string): string {
  const start = cutTo(oneLine(text.slice(0, 400)), BOUNDS.inlineStart);
  const rest = oneLine(text.slice(Math.max(400, text.length - 2 * BOUNDS.inlineEnd)));
  const parts = [cutTo(name, 60), start, rest.slice(-BOUNDS.inlineEnd), addressesIn(text)];
  return cutTo(parts.filter((part) => part !== '').join(' '), BOUNDS.inlineText);
}

function addressesIn(text: string): string {
  const found = new Set<string>();
  if (!text.includes('//') && !text.includes('\\/')) return '';
  for (const [, address] of text.matchAll(ADDRESS)) {
    if (found.size >= 8) break;
    if (address) found.add(`//${address.replaceAll('\\', '')}`);
  }
  return [...found].join(' ');
}

function comments(root: Element): string[] {
  const found: string[] = [];
  let left = HEAD_NODES;
  for (let node = root.querySelector('head')?.firstChild ?? null; node && left > 0; node = node.nextSibling) {
    left -= 1;
    if (node.nodeType !== COMMENT_NODE || found.length >= BOUNDS.comments) continue;
    const text = cutTo(oneLine((node.nodeValue ?? '').slice(0, 300)), COMMENT);
    if (text && !text.startsWith('[if')) found.push(`<!-- ${text}`);
  }
  return found;
}
