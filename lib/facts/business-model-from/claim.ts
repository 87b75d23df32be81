import type { BusinessModel } from '../../icp/business.ts';

/**
 * Words by which a company says what it is for a living, as `foldWords` writes them; notation as in buyers-from/cue.ts.
 *
 * `said`: nobody but the company itself says it ("we manufacture", "unser Werk").
 * `named`: a word for such a company, which may be a customer's or a supplier's as well ("manufacturer of"): believed only where
 * the sentence is about the company (see whose.ts).
 */
export interface Claim {
  model: BusinessModel;
  manner: 'said' | 'named';
  words: readonly string[];
}
