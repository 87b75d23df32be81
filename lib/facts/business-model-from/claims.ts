import { PhraseIndex } from '../../text/phrase-index.ts';
import type { Claim } from './claim.ts';
import { SIGNS, type Sign } from './signs.ts';

export type ClaimIndex = PhraseIndex<Claim | Sign>;

/** All words that tell what a company is for a living. @param listed the claims of public/models/business-words.json. */
export function openClaims(listed: readonly Claim[]): ClaimIndex {
  return new PhraseIndex<Claim | Sign>([...listed.map((claim) => [claim, claim.words] as const), ...SIGNS]);
}
