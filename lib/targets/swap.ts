import type { Letter } from '../fit/fit.ts';
import type { Tier } from './target.ts';

/** A target that could make room, with what speaks for that. */
export interface Candidate {
  accountId: string;
  label: string;
  tier: Tier;
  /** As it counts today; absent where nothing scores it. */
  letter?: Letter;
  /** A few words each, strongest first: "61 days silent", "fit C". */
  reasons: string[];
  /** Why it should rather stay: "silent for 61 days only: give it 90". */
  stays?: string;
}
