/** What kind of product a technology is: the words a rep may ask for in a profile. */
export const CATEGORIES = [
  'CMS',
  'CMS plug-in',
  'Site builder',
  'Shop',
  'CRM',
  'Marketing automation',
  'Analytics',
  'Tag manager',
  'A/B testing',
  'Advertising',
  'Chat',
  'Support',
  'Payments',
  'Reviews',
  'Forms',
  'Scheduling',
  'Search',
  'Captcha',
  'Consent',
  'Video',
  'Fonts',
  'Maps',
  'Hiring',
  'Social',
  'Accessibility',
  'Monitoring',
  'Hosting',
  'CDN',
  'Framework',
  'Library',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * What shows that a site uses a product, as data. One match of any kind is enough.
 *
 * Addresses are `host` or `host/beginning-of-path`, cover the host's sub-domains and may hold `*` for one folder of any
 * name; folder and file names are compared whole. All without case. Only what the page itself loads, posts to or carries counts: a link proves use only for
 * services that a site links to in order to use them (`link`).
 */
interface Signs {
  /** Where anything comes from that it loads, or its forms post to: the five below in one. */
  load?: readonly string[];
  /** Scripts it loads, those that its inline scripts name included. */
  script?: readonly string[];
  style?: readonly string[];
  image?: readonly string[];
  frame?: readonly string[];
  /** Where its forms post to. */
  form?: readonly string[];
  /** Links that are the product at work: a job board, a booking page. */
  link?: readonly string[];
  /** The page's own host: `myshopify.com`. */
  site?: readonly string[];
  /** Folders or file names in a row, anywhere in the path of what it loads: `wp-content/plugins/elementor`. */
  path?: readonly string[];
  /** Script or style file, or package on a public CDN, without version and `.min`: `jquery-ui`; `jquery.*` for beginnings. */
  file?: readonly string[];
  /** Endings of addresses on the site's own domain: the page's and those that its forms post to: `.aspx`. */
  ending?: readonly string[];
  /** Beginning of `meta[name=generator]`, lower case. */
  generator?: readonly string[];
  /** Names of meta tags. */
  meta?: readonly string[];
  /** Words in inline scripts and in the head's comments, with their case; never the second half of a longer word. */
  inline?: readonly string[];
  /** ids and classes of the page's outermost elements, lower case; a trailing `*` matches beginnings. */
  mark?: readonly string[];
}

/** What a rule can tell a product by. */
export type Sign = keyof Signs;

export interface Technology extends Signs {
  /** The name people use; no version. */
  name: string;
  /** One of `CATEGORIES`. */
  category: string;
}

/** As it is written, with its reasons, which no page is asked for. */
interface TechnologyRule extends Omit<Technology, 'category'> {
  /** The vendor's own page about what it puts into a site. */
  source: string;
  /** What the signs are, in short. */
  why: string;
}

export function inCategory(category: Category, rules: readonly TechnologyRule[]) {
  return rules.map((rule) => ({ ...rule, category }));
}
