import { rootOf } from './clobbered.ts';
import { Collector } from './collector.ts';
import { readHead } from './meta.ts';
import { readMicrodata } from './microdata.ts';
import { BOUNDS, type PageReading } from './reading.ts';
import { readTraces } from './traces.ts';
import { Walk } from './walk.ts';

/**
 * Reads what a page says, without changing it, forcing a layout or remembering anything.
 *
 * @param document the page; only its DOM as it stands is looked at.
 * @param url the page's address; the fragment is left out.
 * @returns plain data of at most BOUNDS.bytes as JSON; `cut` names the parts that were shortened.
 */
export function readPage(document: Document, url: string): PageReading {
  const into = new Collector();
  const root = rootOf(document);
  const body = root?.querySelector('body');
  if (body) new Walk(into, BOUNDS.elements, body).block(body, 'main', 0);
  if (body && into.cut.has('elements')) readFooter(body, into);
  const reading: PageReading = {
    url: withoutFragment(url),
    ...readHead(root, into.cut),
    microdata: readMicrodata(root, into.cut),
    headings: into.headings,
    blocks: into.blocks,
    links: into.links,
    pictures: into.pictures,
    traces: readTraces(root),
    counts: into.counts,
    cut: [],
  };
  return bounded(reading, into.cut);
}

/** Addresses and phone numbers stand at the end, which the walk of a very long page does not reach. */
function readFooter(body: Element, into: Collector): void {
  if (into.blocks.some((block) => block.region === 'footer')) return;
  const footer = body.querySelector('footer') ?? body.querySelector('[role="contentinfo"], #footer, .footer');
  if (footer) new Walk(into, BOUNDS.footerElements, footer).block(footer, 'footer', 1);
}

/** Cuts the largest parts until the whole fits its bound: only hostile pages and some in CJK scripts come here. */
function bounded(reading: PageReading, cut: Set<string>): PageReading {
  const trims: [string, () => void][] = [
    ['json-ld', () => reading.jsonLd.splice(0)],
    ['microdata', () => reading.microdata.splice(0)],
    ['links', () => reading.links.splice(100)],
    ['blocks', () => reading.blocks.splice(80)],
    ['meta', () => reading.meta.splice(10)],
  ];
  for (const [part, trim] of trims) {
    if (fits(reading)) break;
    trim();
    cut.add(part);
  }
  reading.cut = [...cut].sort();
  return reading;
}

function fits(reading: PageReading): boolean {
  const text = JSON.stringify(reading);
  if (text.length * 3 <= BOUNDS.bytes) return true;
  return new TextEncoder().encode(text).length <= BOUNDS.bytes;
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
