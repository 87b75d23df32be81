import type { Fact } from './fact.ts';

/** Pages of a company's own site; only these leave anything in the store. */
export const COMPANY_PAGES = [
  'home',
  'about',
  'contact',
  'careers',
  'pricing',
  'product',
  'legal',
  'customers',
  'blog',
  'other',
] as const;
export type CompanyPage = (typeof COMPANY_PAGES)[number];

/** Pages that are not a company speaking about itself: nothing of them is kept. */
export const OTHER_PAGES = [
  'article',
  'docs',
  'forum',
  'app',
  'search',
  'directory',
  'person',
  'listing',
  'login',
  'parked',
  'error',
  'institution',
  'thin',
] as const;
export type OtherPage = (typeof OTHER_PAGES)[number];

export type PageKind = { company: true; page: CompanyPage } | { company: false; page: OtherPage };

/** Pages of the same site that would answer open questions, by what they are. */
export type Signposts = Partial<Record<'about' | 'contact' | 'careers' | 'legal' | 'linkedin', string>>;

/** What one page reading was understood to say. */
export interface Understanding {
  kind: PageKind;
  /** Why it was taken for that kind, in plain words, strongest first: shown when the rep asks. */
  signs: string[];
  /** Registrable domain: the account's identity. Absent for addresses that have none. */
  domain?: string;
  /** Empty unless `kind.company`. */
  facts: Fact[];
  signposts: Signposts;
  /** The page's own main text (no menus, no footer), squeezed, at most 4,000 characters. */
  text: string;
  /** Words in the whole main text, before cutting. */
  words: number;
}
