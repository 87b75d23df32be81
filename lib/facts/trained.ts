import type { ClaimIndex } from './business-model-from/claims.ts';
import type { CueIndex } from './buyers-from/cues.ts';
import type { Correction } from './industry-from/corrections.ts';
import type { IndustryModel } from './industry-from/model.ts';

/** What was learned of words before a page is read, on data or by hand; the background hands it in. */
export interface Trained {
  model: IndustryModel;
  /** What the rep put right. */
  corrections: readonly Correction[];
  /** Words that tell who buys, and what a company is for a living: public/models/business-words.json. */
  cues: CueIndex;
  claims: ClaimIndex;
}
