import { cutTo, oneLine } from '../text/squeeze.ts';
import { BOUNDS, type PageReading } from './reading.ts';

/** What the head says about the page: title, language, canonical address, meta tags, other languages, JSON-LD. */
export function readHead(document: Document, cut: Set<string>) {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const language = document.documentElement?.getAttribute('lang');
  return {
    title: cutTo(oneLine(document.title.slice(0, 4_000)), BOUNDS.title),
    ...(canonical ? { canonical: cutTo(canonical, BOUNDS.address) } : {}),
    ...(language ? { language: cutTo(language, 35) } : {}),
    meta: readMeta(document, cut),
    alternates: readAlternates(document),
    jsonLd: readJsonLd(document, cut),
  };
}

function readMeta(document: Document, cut: Set<string>): PageReading['meta'] {
  const found: PageReading['meta'] = [];
  let total = 0;
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('name') ??
      element.getAttribute('property') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    if (!name || name.length > 80) continue;
    if (found.length >= BOUNDS.meta || total > BOUNDS.metaTotal) {
      cut.add('meta');
      break;
    }
    const content = cutTo(oneLine((element.getAttribute('content') ?? '').slice(0, 4_000)), BOUNDS.metaText);
    total += name.length + content.length;
    if (content) found.push({ name: name.toLowerCase(), content });
  }
  return found;
}

function readAlternates(document: Document): PageReading['alternates'] {
  const found: PageReading['alternates'] = [];
  for (const element of document.querySelectorAll('link[rel="alternate"][hreflang]')) {
    if (found.length >= BOUNDS.alternates) break;
    const href = element.getAttribute('href') ?? '';
    if (href && href.length <= BOUNDS.address) {
      found.push({ language: cutTo(element.getAttribute('hreflang') ?? '', 35), href });
    }
  }
  return found;
}

function readJsonLd(document: Document, cut: Set<string>): string[] {
  const found: string[] = [];
  let total = 0;
  for (const element of document.querySelectorAll('script[type*="ld+json"]')) {
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
