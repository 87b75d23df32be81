import type { Site } from './site-reading.ts';

/**
 * Where on a page of one layout something stands, as data. A selector builds on what the site's own code depends on
 * (attributes, ids, structure, addresses); readable class names come last, hashed ones never (DESIGN.md §8.5).
 */
export interface Anchor {
  /** Unique in its layout; what the understanding asks for: "about.website". */
  name: string;
  /** CSS selector; `{slug}` stands for the subject's id in the address, escaped. */
  select: string;
  /**
   * `text`: all text as one line. `lines`: the texts of its leaves, one line each, with the links. `pairs`: of a `dl` or a
   * table, one value a label: the label, then what stands beside it. `json`: the text as it is, `json@name` an attribute that
   * holds JSON. `@name`: an attribute.
   */
  take: 'text' | 'lines' | 'pairs' | 'json' | `json@${string}` | `@${string}`;
  /** How many matches are kept, from the first; 1 unless told. */
  most?: number;
  /** What lies within is left out: cards of other companies and people. */
  not?: string;
  /** Only what holds this text is taken; `{slug}` as in `select`, but decoded: of many islands those that name the subject. */
  holds?: string;
  /** Why this anchor, and where and when it was seen; left out of the built extension. */
  seen: string;
}

/** One era of one page family of a site. Several eras run side by side: the markers decide, never a date. */
export interface Layout {
  /** "linkedin-company-guest". */
  name: string;
  /** Path of the address; its first group is the subject's id. */
  path: RegExp;
  /** Host, where it tells layouts apart. */
  host?: RegExp;
  /** A selector that matches in this layout and in none that stands after it in the table. */
  mark: string;
  anchors: readonly Anchor[];
}

/** All layouts of a site, most telling first. */
export interface SiteAnchors {
  site: Site;
  /** Raised with each change of the layouts. */
  version: number;
  layouts: readonly Layout[];
}
