import { cutTo } from '../text/squeeze.ts';
import { isClobbered } from './clobbered.ts';
import { readInline } from './inline.ts';
import { BOUNDS, type Traces } from './reading.ts';

/** Where scripts and frames keep their address; lazy loaders and consent banners hold it back in `data-` attributes. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-rocket-src'];

const SHEETS = 'link[rel~="stylesheet"], link[rel="modulepreload"], link[rel="preload"][as="style"]';

const IMAGES = 'img[src], amp-img[src], link[rel~="icon"]';

/** What the page loads and carries: the evidence for its technologies. Query strings, which may hold secrets, are left out. */
export function readTraces(root: Element | undefined): Traces {
  const all = (selector: string) => root?.querySelectorAll(selector) ?? [];
  const scripts = [...all('script')];
  const sheets = [...all(SHEETS)];
  return {
    scripts: addresses(scripts, SOURCES),
    styles: addresses(sheets, ['href']),
    images: images(all(IMAGES)),
    frames: addresses(all('iframe'), SOURCES),
    forms: addresses(all('form[action]'), ['action']),
    inline: readInline(root, scripts),
    marks: marks(root, [...scripts, ...sheets]),
  };
}

/** Absolute http(s) addresses without query or fragment, each once. `limit` bounds the elements looked at. */
function addresses(elements: Iterable<Element>, attributes: readonly string[], limit = 120): string[] {
  const found = new Set<string>();
  let left = limit;
  let base: string | undefined;
  for (const element of elements) {
    if (left-- <= 0 || found.size >= BOUNDS.traces) break;
    if (isClobbered(element)) continue;
    for (const attribute of attributes) {
      const raw = element.getAttribute(attribute);
      if (!raw || /^(?:data|blob|javascript|about):/i.test(raw)) continue;
      base ??= element.baseURI;
      const address = absolute(raw, base);
      if (address) found.add(cutTo(address, BOUNDS.address));
      break;
    }
  }
  return [...found];
}

function absolute(raw: string, base: string): string | undefined {
  if (!URL.canParse(raw, base)) return undefined;
  const { protocol, origin, pathname } = new URL(raw, base);
  return protocol.startsWith('http') ? `${origin}${pathname}` : undefined;
}

/** Images of one folder tell no more than the first of them; only that one's address is taken apart. */
function images(elements: Iterable<Element>): string[] {
  const seen = new Set<string>();
  const first: Element[] = [];
  let left = 200;
  for (const element of elements) {
    if (left-- <= 0) break;
    const raw = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const folder = raw.slice(0, raw.lastIndexOf('/') + 1);
    if (raw && !seen.has(folder) && seen.add(folder)) first.push(element);
  }
  return onePerFolder(addresses(first, ['src', 'href'], 200));
}

function onePerFolder(list: string[]): string[] {
  const seen = new Set<string>();
  return list.filter((address) => {
    const [scheme, , host, ...path] = address.split('/', 5);
    const folder = `${scheme}${host}/${path.length > 1 ? path[0] : ''}`;
    return !seen.has(folder) && seen.add(folder);
  });
}

/** Elements that products put into a page under a fixed id; each is looked up by it, the tree is not searched. */
const KNOWN_IDS = [
  '__next',
  '__nuxt',
  '___gatsby',
  '__VIEWSTATE',
  'aspnetForm',
  'onetrust-consent-sdk',
  'CybotCookiebotDialog',
  'cookie-law-info-bar',
  'usercentrics-root',
  'didomi-host',
  'hubspot-messages-iframe-container',
  'intercom-container',
  'fb-root',
];
const KNOWN_ATTRIBUTES = [
  'ng-version',
  'ng-app',
  'data-reactroot',
  'data-wf-site',
  'data-v-app',
  'data-server-rendered',
];

/**
 * Those ids; then ids and classes of html, body and its outermost children, where frameworks leave their names and
 * banners and chats stand; then the names by which WordPress knows a page's scripts and styles (`jquery-core-js`).
 */
function marks(root: Element | undefined, loaded: readonly Element[]): string[] {
  const found = new Set(KNOWN_IDS.filter((id) => root?.querySelector(`#${id}`)));
  const body = root?.querySelector('body');
  const children = body ? [...body.children] : [];
  for (const element of [root, body, ...children.slice(0, 12), ...children.slice(12).slice(-24)]) {
    if (!element || isClobbered(element) || element.localName === 'script') continue;
    for (const name of KNOWN_ATTRIBUTES) if (element.hasAttribute(name)) found.add(name);
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/, 24);
    for (const name of names) if (name && name.length <= 60) found.add(name);
  }
  const kept = [...found].slice(0, BOUNDS.marks);
  const handles = loaded.map(({ id }) => id).filter((id) => id.length <= 60 && /-(?:js|css)$/.test(id));
  return [...new Set([...kept, ...handles.slice(0, BOUNDS.handles)])];
}
