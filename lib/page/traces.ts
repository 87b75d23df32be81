import { cutTo } from '../text/squeeze.ts';
import { attribute, property } from './attribute.ts';
import type { Carried } from './carried.ts';
import { isClobbered } from './clobbered.ts';
import { readInline } from './inline.ts';
import { readMarks } from './marks.ts';
import { BOUNDS, type Traces } from './reading.ts';

/** An http(s) address as the browser writes it once it was understood: what it could not understand it hands back as it was. */
const WEB = /^https?:\/\/[\w.:[\]-]+\//;

/** What the page loads and carries: the evidence for its technologies. Query strings, which may hold secrets, are left out. */
export function readTraces(document: Document, root: Element, carried: Carried): Traces {
  const { script, link, iframe, form, img, ampImg } = carried;
  const sheets = link.filter(isSheet);
  const icons = link.filter((one) => relOf(one).endsWith('icon') && !relOf(one).endsWith('-icon'));
  const base = root.baseURI;
  return {
    scripts: unique(script.map((one) => sourceOf(one, base))),
    styles: unique(sheets.map((one) => property(one, 'href'))),
    images: onePerFolder([
      ...icons.map((one) => property(one, 'href')),
      ...img.map((one) => property(one, 'src')),
      ...ampImg.map((one) => absolute(attribute(one, 'src'), base)),
    ]),
    frames: unique(iframe.map((one) => sourceOf(one, base))),
    forms: unique(
      form.filter((one) => !isClobbered(one)).map((one) => absolute(attribute(one, 'action'), base)),
    ),
    inline: readInline(root, carried),
    marks: readMarks(document, root, [...script, ...sheets]),
  };
}

function isSheet(link: Element): boolean {
  const rel = relOf(link);
  return (
    rel.includes('stylesheet') ||
    rel === 'modulepreload' ||
    (rel === 'preload' && link.getAttribute('as') === 'style')
  );
}

const relOf = (link: Element) => attribute(link, 'rel').trim().toLowerCase();

function sourceOf(element: Element, base: string): string {
  const address = property(element, 'src');
  if (address.startsWith('http')) return address;
  // Where lazy loaders and consent banners hold an address back.
  const raw = attribute(element, 'data-src', 'data-lazy-src', 'data-rocket-src');
  return absolute(raw, base);
}

function absolute(raw: string, base: string): string {
  return raw && URL.canParse(raw, base) ? new URL(raw, base).href : '';
}

/** http(s) addresses without query or fragment, each once. */
function unique(addresses: readonly string[]): string[] {
  const found = new Set<string>();
  for (const address of addresses) {
    if (found.size >= BOUNDS.traces) break;
    if (WEB.test(address)) found.add(cutTo(bare(address), BOUNDS.address));
  }
  return [...found];
}

/** Images of one folder tell no more than the first of them. */
function onePerFolder(addresses: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const address of addresses) {
    const path = address.indexOf('/', 8);
    const folder = address.slice(0, Math.max(path, address.indexOf('/', path + 1)) + 1);
    if (!found.has(folder) && WEB.test(address)) found.set(folder, address);
  }
  return unique([...found.values()]);
}

function bare(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
