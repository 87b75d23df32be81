import type { Fact } from '../facts/fact.ts';
import type { CompanyPage, Signposts } from '../facts/understanding.ts';

/** A page of the account's site that was read. */
export interface PageSeen {
  url: string;
  page: CompanyPage;
  /** Words of its main text. */
  words: number;
  /** Its main text, at most 4,000 characters: what the words criterion looks in. */
  text: string;
  /** Epoch milliseconds. */
  seenAt: number;
}

/** A company: what all pages read so far say about it. */
export interface Account {
  /** Registrable domain, lower case: "acme.example". Private suffixes count, so acme.github.io is its own. */
  id: string;
  /** Name shown to the rep until a fact says better: the tab's title or the domain. */
  label: string;
  facts: Fact[];
  /** Newest first, at most 8. */
  pages: PageSeen[];
  signposts: Signposts;
  firstSeenAt: number;
  lastSeenAt: number;
}
