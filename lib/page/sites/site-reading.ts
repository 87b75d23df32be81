/** A site reading: what one page of LinkedIn or a directory says about its subject. Plain data of bounded size. */

/** Sites whose pages speak about companies and people that are not the site itself. One file a site below this folder. */
export const SITES = [
  'linkedin',
  'crunchbase',
  'wellfound',
  'ycombinator',
  'github',
  'wikipedia',
  'trustpilot',
  'glassdoor',
  'indeed',
  'g2',
  'capterra',
  'producthunt',
  'clutch',
  'goodfirms',
  'googlemaps',
  'yellowpages',
  'zoominfo',
  'companieshouse',
  'opencorporates',
  'portfolio',
  // Directories without a file of their own.
  'other',
] as const;
export type Site = (typeof SITES)[number];

/** What stood at one place of the page that an anchor matched. */
export interface Value {
  /** Its texts, white space squeezed, in the page's order; hidden twins are left out. An attribute or island is one line. */
  lines: string[];
  /** Absolute addresses of the links in it, in the page's order. */
  links?: string[];
}

export interface Found {
  /** The anchor's name, unique in its layout: "about.website". */
  anchor: string;
  values: Value[];
}

export interface SiteReading {
  /** The document's address without its fragment. */
  url: string;
  title: string;
  /** `html[lang]` as written. */
  language?: string;
  site: Site;
  /** Name of the layout that was recognised, as in the anchors' table: "linkedin-company-guest"; absent where none was. */
  layout?: string;
  /** Version of the anchors that read it. */
  version: number;
  found: Found[];
  /** Names of anchors whose values were cut to stay in bounds. */
  cut: string[];
}

/** Upper bounds of a site reading; characters unless said otherwise. */
export const SITE_BOUNDS = {
  /** Bytes of the whole as JSON in UTF-8, as for a page reading. */
  bytes: 256_000,
  title: 300,
  found: 60,
  values: 60,
  lines: 60,
  line: 4_000,
  links: 20,
  address: 1_000,
  /** One embedded JSON; a longer one is left out whole, for half of it does not parse. */
  island: 200_000,
} as const;
