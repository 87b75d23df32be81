import { dot } from '../../text/word-vectors.ts';
import type { Phrase } from '../need-index.ts';
import type { Heard, NeedText } from './need-text.ts';

/** How two neighbouring sentences answer a phrase. All 0–1. */
export interface Traits {
  /** Share of its words that stand there, in any form. */
  same: number;
  /** As `same`, words near in meaning counting by their nearness. */
  near: number;
  /** Cosine of the directions in which both point. */
  direction: number;
  /** Of `near`, what stands in the mouth of somebody who serves such companies. */
  served: number;
  /** 1 where the phrase has but one word. */
  single: number;
  /** 1 where it is the need's name. */
  name: number;
}

/** The best answer that a text gives to a phrase. */
export interface Answer {
  score: number;
  sentence: string;
  /** Whether the sentence by itself has enough of the phrase's words, or words near them, and speaks of the company itself. */
  isProof: boolean;
}

/**
 * Logistic regression on sets A and B of the judged pairs of needs and texts (test/models/need-weights.ts; the traits and the
 * penalty were chosen by cross-validation over needs, before set C was looked at).
 */
const BASE = -3.17;
const WEIGHTS: Traits = {
  same: 2.14,
  near: 2.39,
  direction: 2.29,
  served: -1.19,
  single: -0.61,
  name: -1.07,
};

/** Of a phrase whose words all stand there, how far the passage points its way, where no vectors tell. */
const USUAL_DIRECTION = 0.6;

export function bestAnswer(phrase: Phrase, text: NeedText, heard: Heard): Answer {
  let best: Answer = { score: 0, sentence: '', isProof: false };
  for (const [at, passage] of text.passages.entries()) {
    if (!isHeard(phrase, heard, at)) continue;
    const traits = traitsOf(phrase, text, heard, at);
    const score = scoreOf(traits);
    if (score <= best.score) continue;
    const [one, next] = [nearIn(phrase, heard, [at]), nearIn(phrase, heard, [at + 1])];
    const isNext = next.near > one.near;
    const isProof = proves(phrase, isNext ? next : one);
    best = { ...best, score, sentence: isNext ? passage.next : passage.text, isProof };
  }
  return best;
}

/** Without a word in common or near, direction alone is never a sign (its score stays below 0.3): most passages end here. */
function isHeard({ terms }: Phrase, heard: Heard, at: number): boolean {
  return terms.some(({ term }) => heard[at]?.has(term) || heard[at + 1]?.has(term));
}

/** Half of a phrase is enough, but nearly all of one of two words: a cold drink is no cold storage. What is said of those served is no proof. */
function proves({ terms, relates }: Phrase, { near, served }: Pick<Traits, 'near' | 'served'>): boolean {
  return near >= (terms.length <= 2 ? 0.75 : 0.5) && (relates || served <= near / 2);
}

/** @param at number of the first of the two sentences. */
export function traitsOf(phrase: Phrase, text: NeedText, heard: Heard, at: number): Traits {
  const said = nearIn(phrase, heard, [at, at + 1]);
  const towards = text.passages[at]?.direction;
  return {
    ...said,
    served: phrase.relates ? 0 : said.served,
    direction:
      phrase.direction && towards ? Math.max(0, dot(phrase.direction, towards)) : USUAL_DIRECTION * said.same,
    single: Number(phrase.terms.length === 1),
    name: Number(phrase.isName),
  };
}

function scoreOf(traits: Traits): number {
  const { same, near, direction, served, single, name } = WEIGHTS;
  const sum =
    BASE +
    same * traits.same +
    near * traits.near +
    direction * traits.direction +
    served * traits.served +
    single * traits.single +
    name * traits.name;
  return 1 / (1 + Math.exp(-sum));
}

function nearIn(
  phrase: Phrase,
  heard: Heard,
  sentences: readonly number[],
): Pick<Traits, 'same' | 'near' | 'served'> {
  let [same, near, served] = [0, 0, 0];
  for (const { term, weight } of phrase.terms) {
    let likeness = 0;
    let isServed = true;
    for (const at of sentences) {
      const hit = heard[at]?.get(term);
      if (!hit || hit.likeness < likeness) continue;
      // Between equals one of the company's own counts.
      isServed = hit.isServed && (hit.likeness > likeness || isServed);
      likeness = hit.likeness;
    }
    if (likeness === 1) same += weight;
    near += weight * likeness;
    if (isServed) served += weight * likeness;
  }
  return { same, near, served };
}
