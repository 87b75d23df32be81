import { PhraseIndex } from '../../text/phrase-index.ts';
import type { Cue } from './cue.ts';
import { BASKET, PARCELS } from './shop-words.ts';

export type CueIndex = PhraseIndex<Cue>;

/** All cues by their words. @param listed those of public/models/business-words.json. */
export function openCues(listed: readonly Cue[]): CueIndex {
  return new PhraseIndex([...listed, BASKET, PARCELS].map((cue) => [cue, cue.words] as const));
}
