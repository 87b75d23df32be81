import { PhraseIndex } from '../../text/phrase-index.ts';
import { AUDIENCE } from './audience.ts';
import type { Cue } from './cue.ts';
import { OFFERS_TO_BUSINESSES } from './offers-to-businesses.ts';
import { OFFERS_TO_CONSUMERS } from './offers-to-consumers.ts';
import { SELLING } from './selling.ts';

/** Every cue, whatever it speaks for. */
export const CUES: readonly Cue[] = [
  ...AUDIENCE,
  ...SELLING,
  ...OFFERS_TO_BUSINESSES,
  ...OFFERS_TO_CONSUMERS,
];

/** All cues by their words. */
export const CUE_INDEX = new PhraseIndex<Cue>(CUES.map((cue) => [cue, cue.words] as const));
