import { cutTo, oneLine } from '../text/squeeze.ts';
import { isClobbered } from './clobbered.ts';
import { BOUNDS, type Traces } from './reading.ts';

/** What the page loads and carries: the evidence for its technologies. Query strings, which may hold secrets, are left out. */
export function readTraces(root: Element | undefined): Traces {
  const all = (selector: string): Iterable<Element> => root?.querySelectorAll(selector) ?? [];
  return {
    scripts: addresses(all('script[src]'), 'src'),
    styles: addresses(all('link[rel~="stylesheet"]'), 'href'),
    images: onePerHost(addresses(all('img[src]'), 'src', 200)),
    frames: addresses(all('iframe[src]'), 'src'),
    forms: addresses(all('form[action]'), 'action'),
    inline: inlineScripts(all('script:not([src])')),
    marks: marks(root),
  };
}

/** Absolute http(s) addresses without query or fragment, each once. `limit` bounds the elements looked at. */
function addresses(elements: Iterable<Element>, attribute: string, limit = 120): string[] {
  const found = new Set<string>();
  let left = limit;
  for (const element of elements) {
    if (left-- <= 0 || found.size >= BOUNDS.traces) break;
    const raw = isClobbered(element) ? null : element.getAttribute(attribute);
    if (!raw || /^(?:data|blob|javascript|about):/i.test(raw)) continue;
    const address = absolute(raw, element.baseURI);
    if (address) found.add(cutTo(address, BOUNDS.address));
  }
  return [...found];
}

function absolute(raw: string, base: string): string | undefined {
  if (!URL.canParse(raw, base)) return undefined;
  const { protocol, origin, pathname } = new URL(raw, base);
  return protocol.startsWith('http') ? `${origin}${pathname}` : undefined;
}

function onePerHost(list: string[]): string[] {
  const seen = new Set<string>();
  return list.filter((address) => {
    const host = address.split('/', 3)[2] ?? '';
    return !seen.has(host) && seen.add(host);
  });
}

function inlineScripts(scripts: Iterable<Element>): string[] {
  const found: string[] = [];
  for (const script of scripts) {
    if (found.length >= BOUNDS.inline) break;
    const type = script.getAttribute('type');
    if (type && !/javascript|module/i.test(type)) continue;
    const text = oneLine((script.textContent ?? '').slice(0, 600));
    if (text) found.push(cutTo(text, BOUNDS.inlineText));
  }
  return found;
}

/** ids and classes of html, body and its first children: where frameworks leave their names. */
function marks(root: Element | undefined): string[] {
  const found = new Set<string>();
  const body = root?.querySelector('body');
  const places = [root, body, ...(body ? [...body.children].slice(0, 12) : [])];
  for (const element of places) {
    if (!element || isClobbered(element)) continue;
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/, 24);
    for (const name of names) if (name && name.length <= 60) found.add(name);
    if (element.hasAttribute('ng-version')) found.add('ng-version');
    if (element.hasAttribute('data-reactroot')) found.add('data-reactroot');
    if (element.hasAttribute('data-wf-site')) found.add('data-wf-site');
  }
  return [...found].slice(0, BOUNDS.marks);
}
