import { PhraseIndex } from '../../text/phrase-index.ts';
import { CAUSES } from './causes.ts';
import type { Claim } from './claim.ts';
import { DOERS } from './doers.ts';
import { MAKERS } from './makers.ts';
import { SIGNS, type Sign } from './signs.ts';
import { TRADERS } from './traders.ts';

/** Every claim, whatever it says. */
export const CLAIMS: readonly Claim[] = [...MAKERS, ...TRADERS, ...DOERS, ...CAUSES];

/** All words that tell what a company is for a living. */
export const CLAIM_INDEX = new PhraseIndex<Claim | Sign>([
  ...CLAIMS.map((claim) => [claim, claim.words] as const),
  ...SIGNS,
]);
