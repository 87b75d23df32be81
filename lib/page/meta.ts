import { cutTo, oneLine } from '../text/squeeze.ts';
import { BOUNDS, type PageReading } from './reading.ts';

/** What the head says about the page: title, language, canonical address, meta tags, other languages, JSON-LD. */
export function readHead(root: Element | undefined, cut: Set<string>) {
  const canonical = root?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const language = root?.getAttribute('lang');
  return {
    title: cutTo(oneLine((root?.querySelector('title')?.textContent ?? '').slice(0, 4_000)), BOUNDS.title),
    ...(canonical ? { canonical: cutTo(canonical, BOUNDS.address) } : {}),
    ...(language ? { language: cutTo(language, 35) } : {}),
    meta: readMeta(root, cut),
    alternates: readAlternates(root),
    jsonLd: readJsonLd(root, cut),
  };
}

function readMeta(root: Element | undefined, cut: Set<string>): PageReading['meta'] {
  const found: PageReading['meta'] = [];
  let total = 0;
  for (const element of root?.querySelectorAll('meta[content]') ?? []) {
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

function readAlternates(root: Element | undefined): PageReading['alternates'] {
  const found: PageReading['alternates'] = [];
  for (const element of root?.querySelectorAll('link[rel="alternate"][hreflang]') ?? []) {
    if (found.length >= BOUNDS.alternates) break;
    const href = element.getAttribute('href') ?? '';
    if (href && href.length <= BOUNDS.address) {
      found.push({ language: cutTo(element.getAttribute('hreflang') ?? '', 35), href });
    }
  }
  return found;
}

function readJsonLd(root: Element | undefined, cut: Set<string>): string[] {
  const found: string[] = [];
  let total = 0;
  for (const element of root?.querySelectorAll('script[type*="ld+json"]') ?? []) {
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
