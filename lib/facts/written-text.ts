import { squeeze } from '../text/squeeze.ts';

const MAX_TEXT = 2_000;

/** Entities that publishing systems leave in names: "Smith &amp; Sons". */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  reg: '',
  trade: '',
  copy: '©',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  middot: '·',
  raquo: '»',
  laquo: '«',
};

/** A text of structured data as people read it: no entities, no unseen characters, at most 2,000 characters. */
export function writtenText(written: string): string {
  return squeeze(withoutEntities(written.slice(0, MAX_TEXT)));
}

/** Entities resolved once: what is still escaped then was meant so. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? whole)
        : characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16), whole),
  );
}

function characterOf(code: number, whole: string): string {
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
