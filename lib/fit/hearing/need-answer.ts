import { dot } from '../../text/word-vectors.ts';
import type { Phrase } from './need-index.ts';
import { type Bearing, bearingOf } from './need-proof.ts';
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

/** A sentence, and how likely the passage it stands in shows the need. */
export interface Said {
  score: number;
  sentence: string;
}

/** What a text answers to a phrase: its likeliest passage's score, and the best sentences that bear the phrase out. */
export interface Answer {
  score: number;
  stated?: Said;
  hinted?: Said;
}

/**
 * Logistic regression on sets A and B of the judged pairs of needs and texts (test/models/need-weights.ts; the traits and the
 * penalty were chosen by cross-validation over needs, before set C was looked at).
 */
const BASE = -3.17;
const WEIGHTS: Traits = {
  same: 2.21,
  near: 2.47,
  direction: 2.26,
  served: -1.68,
  single: -0.59,
  name: -1.06,
};

/** Of a phrase whose words all stand there, how far the passage points its way, where no vectors tell. */
const USUAL_DIRECTION = 0.6;

export function bestAnswer(phrase: Phrase, text: NeedText, heard: Heard): Answer {
  const best: Answer = { score: 0 };
  const bearings = bearingsOf(phrase, text, heard);
  for (const at of bearings.length > 0 ? text.sentences.keys() : []) {
    // Without a word in common or near, direction alone is never a sign (its score stays below 0.3): most passages end here.
    if (!bearings[at] && !bearings[at + 1]) continue;
    const score = scoreOf(traitsOf(phrase, text, heard, at));
    best.score = Math.max(best.score, score);
    for (const here of [at, at + 1]) {
      const [sentence, bearing] = [text.sentences[here], bearings[here]];
      if (sentence && bearing && bearing !== 'heard')
        best[bearing] = better(best[bearing], { score, sentence: sentence.text });
    }
  }
  return best;
}

/** Of each sentence in which a word of the phrase is heard how it bears it out; of the others nothing. */
function bearingsOf(phrase: Phrase, text: NeedText, heard: Heard): (Bearing | undefined)[] {
  const bearings: (Bearing | undefined)[] = [];
  // Passes over what is not there.
  for (const { term } of phrase.terms)
    heard[term]?.forEach((_, at) => {
      bearings[at] ??= bearingOf(phrase, heard, at, text.sentences[at]?.text ?? '');
    });
  return bearings;
}

/** The one that scores more, the first of equals. */
export function better<One extends Said>(one: One | undefined, other: One): One {
  return one && one.score >= other.score ? one : other;
}

/** @param at number of the first of the two sentences. */
export function traitsOf(phrase: Phrase, text: NeedText, heard: Heard, at: number): Traits {
  const said = nearIn(phrase, heard, [at, at + 1]);
  const towards = text.directions[at];
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
      for (const hit of heard[term]?.[at] ?? []) {
        if (hit.isDenied !== phrase.denies || hit.likeness < likeness) continue;
        // Between equals one of the company's own counts.
        isServed = hit.isServed && (hit.likeness > likeness || isServed);
        likeness = hit.likeness;
      }
    }
    if (likeness === 1) same += weight;
    near += weight * likeness;
    if (isServed) served += weight * likeness;
  }
  return { same, near, served };
}
