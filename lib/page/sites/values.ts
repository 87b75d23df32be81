import { oneLine } from '../../text/squeeze.ts';
import type { Anchor } from './anchor.ts';
import type { Purse } from './purse.ts';
import { SITE_BOUNDS as BOUNDS, type Value } from './site-reading.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Levels of nesting followed for lines: cards are nested deeply, endless nesting is an attack. */
const DEPTH = 60;
/** Never words for readers. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'code', 'svg']);

/** What stands in an element that an anchor matched; empty where that is nothing. */
export function valuesOf(element: Element, anchor: Anchor, purse: Purse): Value[] {
  const { take, not } = anchor;
  const raw = rawOf(element, take, not);
  return raw.flatMap(({ lines, links }) => {
    const isIsland = take.startsWith('json');
    const limit = isIsland ? BOUNDS.island : BOUNDS.line;
    const whole = lines.filter((line) => line !== '' && (!isIsland || line.length <= limit));
    if (whole.length < lines.filter((line) => line !== '').length) purse.short(anchor.name);
    const kept = whole
      .slice(0, BOUNDS.lines)
      .map((line) => line.slice(0, limit))
      .filter((line) => purse.pays(line, anchor.name));
    const hrefs = links?.slice(0, BOUNDS.links) ?? [];
    if (kept.length === 0 && hrefs.length === 0) return [];
    return [{ lines: kept, ...(hrefs.length > 0 ? { links: hrefs } : {}) }];
  });
}

function rawOf(element: Element, take: Anchor['take'], not: string | undefined): Value[] {
  if (take === 'text') return [{ lines: [oneLine(textOf(element, not))], links: linksIn(element) }];
  if (take === 'json') return [{ lines: [element.textContent ?? ''] }];
  if (take.startsWith('json@')) return [{ lines: [element.getAttribute(take.slice(5)) ?? ''] }];
  if (take === 'lines') return [{ lines: linesOf(element, not), links: linksIn(element) }];
  if (take === 'pairs') return pairsOf(element, not);
  const value = element.getAttribute(take.slice(1)) ?? '';
  const isAddress = take === '@href' || take === '@src';
  return [{ lines: [isAddress ? (addressOf(element, value) ?? '') : oneLine(value)] }];
}

/** One value a label: the label first, then what stands beside it. */
function pairsOf(element: Element, not: string | undefined): Value[] {
  const pairs: Value[] = [];
  for (const part of element.querySelectorAll('dt,dd,th,td')) {
    if (not && part.closest(not)) continue;
    const lines = linesOf(part, not);
    if (isLabel(part)) pairs.push({ lines: [lines.join(' ')] });
    else {
      const links = linksIn(part);
      const last = pairs.at(-1);
      last?.lines.push(...lines);
      if (last && links.length > 0) last.links = [...(last.links ?? []), ...links];
    }
  }
  return pairs.filter(({ lines }) => lines.length > 1);
}

/** The first of a row's plain cells is one too: "Sitz | Kassel". */
function isLabel(part: Element): boolean {
  if (part.localName !== 'td') return part.localName !== 'dd';
  return part.previousElementSibling === null && part.nextElementSibling?.localName === 'td';
}

/** The texts of an element's leaves: whatever holds words of its own is one line, with all within it. */
function linesOf(element: Element, not: string | undefined, depth = DEPTH): string[] {
  if (depth === 0 || SILENT.has(element.localName) || (not && element.matches(not))) return [];
  if (holdsWords(element)) return [oneLine(textOf(element, not))].filter((line) => line !== '');
  return [...element.children].flatMap((child) => linesOf(child, not, depth - 1));
}

function holdsWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === TEXT && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

function textOf(element: Element, not: string | undefined, depth = DEPTH): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) text += node.nodeValue ?? '';
    else if (node.nodeType === ELEMENT && depth > 0) {
      const child = node as Element;
      if (child.localName === 'br') text += ' ';
      else if (!SILENT.has(child.localName) && !(not && child.matches(not)))
        text += textOf(child, not, depth - 1);
    }
  }
  return text;
}

function linksIn(element: Element): string[] {
  const own = element.localName === 'a' ? [element] : [];
  const links = [...own, ...element.querySelectorAll('a[href]')].flatMap(
    (link) => addressOf(link, link.getAttribute('href') ?? '') ?? [],
  );
  return [...new Set(links)];
}

/** Absolute, without fragment; only what a browser would go to. */
function addressOf(element: Element, href: string): string | undefined {
  const url = href === '' || href.startsWith('#') ? undefined : URL.parse(href, element.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href.length > BOUNDS.address ? undefined : url.href;
}
