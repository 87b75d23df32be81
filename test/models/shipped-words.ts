import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../lib/facts/business-model-from/claim.ts';
import { openClaims } from '../../lib/facts/business-model-from/claims.ts';
import type { Cue } from '../../lib/facts/buyers-from/cue.ts';
import { openCues } from '../../lib/facts/buyers-from/cues.ts';
import type { Trained } from '../../lib/facts/trained.ts';
import { shippedModel } from './industry-figures.ts';

const FOLDER = join(import.meta.dirname, '../../public/models');

/** The lists of words that tell who buys and what a company is for a living, as shipped. */
export const BUSINESS_WORDS: { cues: Cue[]; claims: Claim[] } = JSON.parse(
  readFileSync(join(FOLDER, 'business-words.json'), 'utf8'),
);

/** What pages are understood with, from the files as shipped; nothing put right by a rep. */
export function shippedTrained(): Trained {
  const { cues, claims } = BUSINESS_WORDS;
  return {
    model: shippedModel(FOLDER),
    corrections: [],
    cues: openCues(cues),
    claims: openClaims(claims),
  };
}
