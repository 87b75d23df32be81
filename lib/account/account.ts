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

interface Answered {
  /** Which need or clients were asked about: `questionOf` in lib/icp/question.ts. */
  question: string;
  /** Which pages were listened to: `basisOf`. An answer from others is none. */
  basis: string;
  heard?: Heard;
}

interface NeedAnswer extends Answered {
  kind: 'need';
  /** `too little read`: without a sign, but in texts too short, or in another language, for their silence to mean anything. */
  state: 'stated' | 'hinted' | 'no sign' | 'too little read';
}

interface LikenessAnswer extends Answered {
  kind: 'likeness';
  /** How many of a hundred other companies are less like the clients; absent where too little was read. */
  closerThan?: number;
  /** Words it shares with the clients, most telling first. */
  sharing: string[];
}

/**
 * What the pages' words answered to a question of a profile that takes word vectors to hear: a need, or likeness to the
 * best clients. Derived from `pages`, and kept for it takes milliseconds.
 */
export type Answer = NeedAnswer | LikenessAnswer;

/** The words on a page that an answer stands on. */
export interface Heard {
  quote: string;
  url: string;
  /** Epoch milliseconds. */
  seenAt: number;
}

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
  /** To the profiles that were asked last. */
  answers?: Answer[];
  firstSeenAt: number;
  lastSeenAt: number;
}
