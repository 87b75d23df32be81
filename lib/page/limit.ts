import { BOUNDS, type PageReading } from './reading.ts';

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

/** A character is three bytes of UTF-8 at most (four for two of UTF-16): few readings must be encoded to be measured. */
function fits(reading: PageReading): boolean {
  const written = JSON.stringify(reading);
  return written.length * 3 <= BOUNDS.bytes || new TextEncoder().encode(written).length <= BOUNDS.bytes;
}
