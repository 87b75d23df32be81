import { cutTo, oneLine } from '../text/squeeze.ts';
import { attribute } from './attribute.ts';
import type { Carried } from './carried.ts';
import { BOUNDS, type PageReading } from './reading.ts';

/** Characters of one text that are looked at: what is cut off would be left out anyway. */
const RAW = 4_000;

/** What the head says about the page. `searched`: the root, or its head where the page is too large to search. */
export function readHead(
  root: Element,
  searched: Element,
  { meta, link, script }: Carried,
  cut: Set<string>,
) {
  const canonical = link.find((one) => one.getAttribute('rel') === 'canonical')?.getAttribute('href');
  const language = attribute(root, 'lang', 'xml:lang');
  const title = searched.querySelector('title')?.textContent ?? '';
  return {
    title: cutTo(oneLine(title.slice(0, RAW)), BOUNDS.title),
    ...(canonical ? { canonical: cutTo(canonical, BOUNDS.address) } : {}),
    ...(language ? { language: cutTo(language, 35) } : {}),
    meta: readMeta(meta, cut),
    alternates: readAlternates(link),
    jsonLd: readJsonLd(script, cut),
  };
}

function readMeta(elements: readonly Element[], cut: Set<string>): PageReading['meta'] {
  const found: PageReading['meta'] = [];
  let total = 0;
  for (const element of elements) {
    const name = attribute(element, 'name', 'property', 'itemprop', 'http-equiv');
    if (name === '' || name.length > 80) continue;
    if (found.length >= BOUNDS.meta || total > BOUNDS.metaTotal) {
      cut.add('meta');
      break;
    }
    const content = cutTo(oneLine(attribute(element, 'content').slice(0, RAW)), BOUNDS.metaText);
    total += name.length + content.length;
    if (content) found.push({ name: name.toLowerCase(), content });
  }
  return found;
}

function readAlternates(links: readonly Element[]): PageReading['alternates'] {
  const found: PageReading['alternates'] = [];
  for (const element of links) {
    if (found.length >= BOUNDS.alternates) break;
    const language = element.getAttribute('hreflang');
    if (language === null || element.getAttribute('rel') !== 'alternate') continue;
    const href = attribute(element, 'href');
    if (href && href.length <= BOUNDS.address) found.push({ language: cutTo(language, 35), href });
  }
  return found;
}

function readJsonLd(scripts: readonly Element[], cut: Set<string>): string[] {
  const found: string[] = [];
  let total = 0;
  for (const element of scripts) {
    if (!element.getAttribute('type')?.includes('ld+json')) continue;
    const text = element.textContent ?? '';
    if (
      found.length >= BOUNDS.jsonLdBlocks ||
      text.length > BOUNDS.jsonLdText ||
      total + text.length > BOUNDS.jsonLdTotal
    ) {
      cut.add('json-ld');
      continue;
    }
    total += text.length;
    found.push(text);
  }
  return found;
}
