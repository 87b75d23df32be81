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
  pictures: Picture[];
  traces: Traces;
  counts: PageCounts;
  /** Names of the parts that were cut to stay in bounds, e.g. `blocks`, `links`; `changed` where the page changed while it was read. */
  cut: string[];
}

/** Upper bounds of a reading; characters unless said otherwise. Typical pages give 10–40 kB. */
export const BOUNDS = {
  /** Bytes of the whole reading as JSON in UTF-8 (DESIGN.md §3: plain data of bounded size). */
  bytes: 256_000,
  title: 300,
  address: 300,
  meta: 80,
  metaText: 600,
  metaTotal: 16_000,
  jsonLdBlocks: 12,
  /** A longer block is left out whole, for half of it does not parse. */
  jsonLdText: 48_000,
  jsonLdTotal: 64_000,
  microdataProperties: 300,
  microdataText: 300,
  headings: 60,
  headingText: 200,
  /** Blocks a region; the main text gets the most, a long menu cannot crowd out the footer's address. */
  blocks: { header: 40, nav: 40, main: 300, aside: 60, footer: 100 },
  blockText: 1_200,
  blocksTotal: { header: 4_000, nav: 4_000, main: 32_000, aside: 6_000, footer: 8_000 },
  links: { header: 60, nav: 100, main: 150, aside: 50, footer: 100 },
  /** Mail, phone and profile links that are kept beyond those. */
  contactLinks: 30,
  linkText: 120,
  pictures: 80,
  pictureText: 80,
  traces: 60,
  inline: 50,
  /** Of an inline script's beginning, its end, and both with the addresses named in it. */
  inlineStart: 200,
  inlineEnd: 120,
  inlineText: 500,
  comments: 20,
  marks: 60,
  /** Of the marks: names of scripts and styles. */
  handles: 60,
  alternates: 40,
  /** Elements walked for text; of a longer page the footer is read besides. */
  elements: 6_000,
  /** A page with more elements is not searched as a whole either: its head, its beginning and its footer are read. */
  searched: 30_000,
  footerElements: 800,
  /** Levels of nesting walked. */
  depth: 120,
} as const;
