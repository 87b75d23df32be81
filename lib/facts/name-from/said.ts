import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { textsOf } from '../structured.ts';
import type { Candidate } from './candidate.ts';
import { copyrightHolder } from './shown.ts';

/** Meta tags in which a site names itself, with how often they hold a name rather than a slogan or an agency. */
const META: readonly (readonly [string, number])[] = [
  ['og:site_name', 4],
  ['application-name', 3],
  ['apple-mobile-web-app-title', 3],
  ['al:ios:app_name', 2],
  ['dc.publisher', 2.5],
  ['publisher', 2],
  ['copyright', 2],
  ['dc.creator', 1],
  ['author', 1],
  ['twitter:title', 0.5],
];

/** Names said for machines to read: structured data about the company or its site, and meta tags. */
export function saidNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const node of ownNodes(page)) {
    for (const text of textsOf(node, 'name').slice(0, 2)) {
      found.push({
        text,
        source: node.source,
        quote: text,
        weight: node.role ? 3 : 4.5,
        place: 'organization',
      });
    }
    for (const text of textsOf(node, 'legalName').slice(0, 1)) {
      found.push({ text, source: node.source, quote: text, weight: 3, place: 'legalName', registered: true });
    }
  }
  for (const node of page.nodes.filter(({ types }) => types.includes('WebSite')).slice(0, 3)) {
    for (const text of textsOf(node, 'name').slice(0, 1)) {
      found.push({ text, source: node.source, quote: text, weight: 4, place: 'website' });
    }
  }
  for (const [name, weight] of META) {
    const content = page.reading.meta.find((meta) => meta.name === name)?.content;
    if (!content || content.length > 120) continue;
    const text = name === 'copyright' ? (copyrightHolder(`© ${content}`) ?? '') : content;
    found.push({ text, source: 'meta', quote: content, weight, place: name });
  }
  return found;
}
