import type { Source } from '../fact.ts';

/** One thing on a page that speaks for the kind of its buyers. */
export interface Witness {
  /** Log-odds that they are businesses: above 0 for businesses, below for consumers; see `Cue`. */
  weight: number;
  source: Source;
  /** The words or the element that say it; asked for only where it is shown. */
  quote: () => string;
  /** Says that both kinds buy; its weight is 0. */
  both?: true;
}
