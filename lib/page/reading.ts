/** A page reading: what one page says, as plain data of bounded size. The only thing that leaves the page. */

/** Where on the page a text stands; `main` also when the page names no regions. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

export interface TextBlock {
  region: Region;
  /** Lower-case tag name of the block's element (`p`, `li`, `td`, `address`, `div` …). */
  tag: string;
  /** White space squeezed; `<br>` and block ends inside it become `\n`. */
  text: string;
}

export interface Heading {
  /** 1–6. */
  level: number;
  text: string;
  region: Region;
}

export interface PageLink {
  /** Absolute address; `mailto:` and `tel:` are kept, `javascript:` and fragments of this page are not. */
  href: string;
  /** Its text, or its aria-label, title or image's alt where it has none. */
  text: string;
  region: Region;
}

/** One microdata item; nested items stand in `properties` as items. */
export interface MicrodataItem {
  /** The last path segment of itemtype, e.g. `Organization`. */
  type: string;
  properties: { name: string; value: string | MicrodataItem }[];
}

/** What the page loads and carries: the evidence for its technologies. Addresses are absolute, without query. */
export interface Traces {
  scripts: string[];
  styles: string[];
  images: string[];
  frames: string[];
  /** Addresses that forms post to. */
  forms: string[];
  /** Telling first 200 characters of inline scripts. */
  inline: string[];
  /** ids and class names of elements near the top of the tree that hint at a framework (`__next`, `wp-site-blocks`). */
  marks: string[];
}

/** Counts that tell kinds of page apart. */
export interface PageCounts {
  elements: number;
  links: number;
  paragraphs: number;
  /** `article` elements. */
  articles: number;
  /** `time` elements. */
  times: number;
  /** `input[type=password]` fields: a page that asks for one is never stored. */
  passwordFields: number;
  /** Fields with a payment autocomplete token (`cc-number` …). */
  paymentFields: number;
  textareas: number;
  /** `pre`/`code` elements. */
  code: number;
}

export interface PageReading {
  /** The document's address without its fragment. */
  url: string;
  canonical?: string;
  title: string;
  /** `html[lang]` as written. */
  language?: string;
  /** `name`, `property`, `itemprop` or `http-equiv`, in lower case, with `content`. */
  meta: { name: string; content: string }[];
  /** `link[rel=alternate][hreflang]`. */
  alternates: { language: string; href: string }[];
  /** JSON-LD blocks as text: parsed in the background, where a bomb cannot slow the page. */
  jsonLd: string[];
  microdata: MicrodataItem[];
  headings: Heading[];
  blocks: TextBlock[];
  links: PageLink[];
  traces: Traces;
  counts: PageCounts;
  /** Names of the parts that were cut to stay in bounds, e.g. `blocks`, `links`. */
  cut: string[];
}

/** Upper bounds of a reading. Together under 256 kB; typical pages give 10–40 kB. */
export const BOUNDS = {
  title: 300,
  meta: 80,
  metaText: 600,
  jsonLdBlocks: 12,
  /** Characters of one JSON-LD block and of all together; a longer block is left out whole, for half of it does not parse. */
  jsonLdText: 48_000,
  jsonLdTotal: 96_000,
  microdata: 30,
  microdataProperties: 40,
  headings: 60,
  headingText: 200,
  blocks: 400,
  blockText: 1_200,
  blockTotal: 48_000,
  links: 300,
  linkText: 120,
  address: 400,
  traces: 80,
  inline: 30,
  inlineText: 200,
  /** Elements looked at for text; a page with more is read at its start and its end. */
  elements: 6_000,
} as const;
