import type { Source } from '../facts/fact.ts';
import type { CriterionKind, Importance } from '../icp/icp.ts';
import type { Timing } from './timing.ts';

export type Verdict = 'yes' | 'partly' | 'no' | 'unknown';

/** Bands of the score (DESIGN.md §6): A ≥ 80, B ≥ 60, C ≥ 40, D below; `?` under half known; `×` ruled out by a gate. */
export const LETTERS = ['A', 'B', 'C', 'D', '?', '×'] as const;
export type Letter = (typeof LETTERS)[number];

/** The words on a page that back a verdict. */
export interface Evidence {
  quote: string;
  url: string;
  source: Source;
  seenAt: number;
  /** The file that says so, instead of a page. */
  file?: string;
}

/** Where the rep can look to answer an open question. */
export interface LookAt {
  /** "About page", "LinkedIn page" … */
  label: string;
  /** Absent when the account has no known address for it. */
  url?: string;
}

export interface Reason {
  criterionId: string;
  kind: CriterionKind;
  importance: Importance;
  /** The criterion in plain words: "50–1,000 people". */
  label: string;
  verdict: Verdict;
  /** Earned points, whole; all reasons' points add up exactly to the score. 0 while unknown. */
  points: number;
  /** Points it could earn; for an unknown one, what it would weigh if it were known. */
  of: number;
  /** What was found, in plain words: "320 people", "Not stated on the pages read". */
  finding: string;
  evidence?: Evidence;
  /** For unknown ones: the pages most likely to answer, best first. */
  lookAt: LookAt[];
}

/** The moment, with what the profile asks of it: reasons that earn no points (`points` and `of` are 0); none where it asks nothing. */
export interface FitTiming extends Timing {
  asked?: Reason[];
}

/** How well an account fits an ICP. Always derived, never stored. */
export interface Fit {
  letter: Letter;
  /** 0–100, whole; absent while nothing is known. Kept beside `?` and `×` for the curious. */
  score?: number;
  /** What the score could become once every unknown is answered, 0–100. */
  range: { low: number; high: number };
  known: { criteria: number; of: number /** Share of the weight, 0–1. */; share: number };
  reasons: Reason[];
  /** What rules the account out: criteria with importance `never` that were met, and relations (relation.ts), which no profile asks for. */
  gates: Reason[];
  /** Whether now is the moment; only where it was asked for (`timed`). Beside the letter, never part of the points. */
  timing?: FitTiming;
  /** `hash`: the mark of what it asks (`profileHash`). */
  icp: { id: string; name: string; version: number; hash?: string };
}
