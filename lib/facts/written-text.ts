import { squeeze } from '../text/squeeze.ts';

const MAX_TEXT = 2_000;

/** Entities that publishing systems leave in names: "Smith &amp; Sons". Once: what is still escaped then was meant so. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A text of structured data as people read it: no entities, no unseen characters, at most 2,000 characters. */
export function writtenText(written: string): string {
  const text = written.slice(0, MAX_TEXT);
  if (!text.includes('&')) return squeeze(text);
  return squeeze(
    text.replace(/&(?:([a-z]{2,5})|#(\d{2,6}));/g, (whole, name?: string, code?: string) =>
      name ? (ENTITIES[name] ?? whole) : characterOf(Number(code), whole),
    ),
  );
}

function characterOf(code: number, whole: string): string {
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
