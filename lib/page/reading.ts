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

/** An image with words of its own, where it stands in the text: the logos of customers and partners say their names nowhere else. */
export interface Picture {
  alt: string;
  region: Region;
  /** How many blocks were read before it: `blocks[after - 1]` is the text above. */
  after: number;
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
  /** Inline scripts: id and class, the first 200 and last 120 characters, the addresses named in it. Comments of the head as `<!-- …`. */
  inline: string[];
  /** ids and class names of the outermost elements, of scripts and styles, that hint at a framework (`__next`, `jquery-core-js`). */
  marks: string[];
}

/** Counts that tell kinds of page apart. */
export interface PageCounts {
  elements: number;
  links: number;
  /** `input[type=password]` fields: a page that asks for one is never stored. */
  passwordFields: number;
  /** Fields with a payment autocomplete token (`cc-number` …). */
  paymentFields: number;
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
  pictures: Picture[];
  traces: Traces;
  counts: PageCounts;
  /** Names of the parts that were cut to stay in bounds, e.g. `blocks`, `links`; `changed` where the page changed while it was read. */
  cut: string[];
}

export * as BOUNDS from './bounds.ts';
