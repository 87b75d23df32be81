import type { Fact, FactValues } from '../facts/fact.ts';
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

/** Questions whose answers change over the years, and whose change may make now the moment. */
export const DRIFT_KEYS = [
  'name',
  'country',
  'city',
  'employees',
  'revenue',
  'locations',
  'openJobs',
] as const;
export type DriftKey = (typeof DRIFT_KEYS)[number];

/** One change over time: what the pages said, and what they said later. */
interface DriftOf<K extends DriftKey> {
  key: K;
  was: FactValues[K];
  now: FactValues[K];
  /** When the new value was read, epoch milliseconds. */
  at: number;
  /** The page that says the new value. */
  url: string;
}
/** Any change: `key` decides the type of `was` and `now`. */
export type Drift = { [K in DriftKey]: DriftOf<K> }[DriftKey];

/** A company: what all pages read so far say about it. */
export interface Account {
  /**
   * Registrable domain, lower case: "acme.example". Private suffixes count, so acme.github.io is its own. Who has a room
   * at a vendor is "acme.greenhouse.io", whatever that vendor's addresses look like (`room.ts`).
   */
  id: string;
  /** Name shown to the rep until a fact says better: the tab's title or the domain. */
  label: string;
  facts: Fact[];
  /** Newest first, at most 8. */
  pages: PageSeen[];
  signposts: Signposts;
  /** Other accounts' ids that its pages name as themselves, by hreflang or canonical address; at most 12. */
  siblings?: string[];
  /** Newest first, at most 20. */
  drift?: Drift[];
  firstSeenAt: number;
  lastSeenAt: number;
}
