import { BOUNDS, type PageReading } from './reading.ts';

/** What keys, counts, traces and the like come to besides the texts that are added up; characters, generously. */
const REST = 40_000;

/** The largest parts, how many items of each stay, and what the cut is called. */
const TRIMS: readonly (readonly ['jsonLd' | 'microdata' | 'links' | 'blocks' | 'meta', number, string?])[] = [
  ['jsonLd', 0, 'json-ld'],
  ['microdata', 0],
  ['links', 100],
  ['blocks', 80],
  ['meta', 10],
];

/** Cuts the largest parts until the whole fits its bound: only hostile pages and some in CJK scripts come here. */
export function bounded(reading: PageReading, cut: Set<string>): PageReading {
  for (const [part, most, name = part] of TRIMS) {
    if (fits(reading)) break;
    reading[part].splice(most);
    cut.add(name);
  }
  reading.cut = [...cut].sort();
  return reading;
}

/** A character is three bytes of UTF-8 at most (four for two of UTF-16). Few readings come near and must be written out. */
function fits(reading: PageReading): boolean {
  if (lengthOf(reading) * 3 <= BOUNDS.bytes) return true;
  return new TextEncoder().encode(JSON.stringify(reading)).length <= BOUNDS.bytes;
}

/** Microdata, which nests, counts as much as its bound allows. */
function lengthOf({ jsonLd, blocks, links, meta, microdata }: PageReading): number {
  let length = REST + microdata.length * BOUNDS.microdataText;
  for (const text of jsonLd) length += text.length;
  for (const { text } of blocks) length += text.length;
  for (const { href, text } of links) length += href.length + text.length;
  for (const { content } of meta) length += content.length;
  return length;
}
