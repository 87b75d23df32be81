import { SITE_BOUNDS } from './site-reading.ts';

/** What a reading may still hold. */
export interface Purse {
  /** Takes room for a text of an anchor. @returns whether there is any; else the anchor counts as cut. */
  pays(text: string, anchor: string): boolean;
  /** Names of the anchors that were cut. */
  cut(): string[];
  /** Says that an anchor's values were shortened. */
  short(anchor: string): void;
}

/** Bytes beside the texts: keys, quotes, commas. */
const REST = 20_000;

/** A character is three bytes of UTF-8 at most; most are one, so a long text is counted by what it is. */
export function newPurse(): Purse {
  let left = SITE_BOUNDS.bytes - REST;
  const cut = new Set<string>();
  return {
    pays(text, anchor) {
      // Quotes and backslashes of an island are written as two.
      const cost = new TextEncoder().encode(JSON.stringify(text)).length;
      const fits = cost <= left;
      if (fits) left -= cost;
      else cut.add(anchor);
      return fits;
    },
    short: (anchor) => cut.add(anchor),
    cut: () => [...cut].sort(),
  };
}
