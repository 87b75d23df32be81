import { cutTo } from '../text/squeeze.ts';
import { dot, type WordVectors } from '../text/word-vectors.ts';
import type { NeedIndex, Phrase } from './need-index.ts';
import { type Heard, hear, type NeedText } from './need-text.ts';

/** Something a company may need or have that makes the rep's offer worth their while, and the words that give it away. */
export interface Need {
  /** In the rep's words: "Has warehouses of its own". A weaker sign than the signals, for it is written for people. */
  name: string;
  /** 4–12 phrases as companies write them: "fulfilment centres". */
  signals: readonly string[];
  /** Phrases that speak against it: "without own warehouses". */
  counterSignals?: readonly string[];
}

/** `too little read`: without a sign, but in a text too short for its silence to mean anything. */
export type NeedState = 'stated' | 'hinted' | 'no sign' | 'too little read';

export interface NeedFound {
  state: NeedState;
  /** 0–3: share of the phrase's words that stand there, as they are (1), by words near in meaning (1), and the passage's direction (1). */
  score: number;
  /** The page's own words, and the phrase that they answer; absent without a sign. */
  sentence?: string;
  phrase?: string;
}

/**
 * Scores from which a need is stated or hinted: chosen on sets A and B of the 384 judged pairs, before C was looked at
 * (public/models/MODEL-CARD.md).
 */
export const STATED = 1.75;
export const HINTED = 1.25;

/** What a meaning adds to words: a passage may point where a phrase points without a word in common. */
const DIRECTION = 1;
/** Of a phrase's worth, what is lost where all of its words stand in the mouth of somebody who serves such companies. */
const SERVED = 0.5;

/** Fewer content words say nothing by their silence. */
const ENOUGH = 30;

interface Best {
  score: number;
  sentence: string;
  phrase: string;
}

/** What a text says of each need, in their order. @param words absent for other languages: their words count only as they stand. */
export function judgeNeeds(text: NeedText, index: NeedIndex, words?: WordVectors): NeedFound[] {
  const heard = hear(text, index);
  const best = new Map<number, Best>();
  const against = new Set<number>();
  for (const phrase of index.phrases) {
    const found = bestPassage(phrase, text, heard, words);
    if (phrase.isCounter) {
      if (found.score >= STATED) against.add(phrase.need);
    } else if (found.score > (best.get(phrase.need)?.score ?? 0)) best.set(phrase.need, found);
  }
  return Array.from({ length: index.needs }, (_, need) => {
    const found = toldBy(best.get(need), against.has(need));
    return found.state === 'no sign' && text.terms < ENOUGH ? { ...found, state: 'too little read' } : found;
  });
}

function toldBy(best: Best | undefined, isAgainst: boolean): NeedFound {
  const { score = 0, sentence = '', phrase = '' } = best ?? {};
  // What speaks against it takes it down a step.
  if (score < (isAgainst ? STATED : HINTED)) return { state: 'no sign', score };
  const state = score >= STATED && !isAgainst ? 'stated' : 'hinted';
  return { state, score, sentence: cutTo(sentence, 240), phrase };
}

/** The two neighbouring sentences that answer a phrase best, and of them the one that does it more. */
function bestPassage(phrase: Phrase, text: NeedText, heard: Heard, words?: WordVectors): Best {
  let best: Best = { score: 0, sentence: '', phrase: phrase.text };
  for (let at = 0; at < text.passages.length; at++) {
    const passage = text.passages[at];
    if (!passage) continue;
    const one = wordsHeard(phrase, heard, [at]);
    const two = wordsHeard(phrase, heard, [at + 1]);
    const both = one.sum + two.sum > 0 ? wordsHeard(phrase, heard, [at, at + 1]) : one;
    const near = words && phrase.direction ? Math.max(0, dot(phrase.direction, passage.direction)) : 0;
    const score = phrase.worth * both.factor * (words ? both.sum + DIRECTION * near : 1.5 * both.sum);
    if (score <= best.score) continue;
    const sentence = two.sum > one.sum ? passage.next : passage.text;
    best = { ...best, score, sentence };
  }
  return best;
}

/** The share of a phrase's words that were heard in some sentences, plus that with near ones counted too: 0–2; and what the speaker leaves of it. */
function wordsHeard(phrase: Phrase, heard: Heard, sentences: readonly number[]): { sum: number; factor: number } {
  let sum = 0;
  let near = 0;
  let served = 0;
  for (const { term, weight } of phrase.terms) {
    let likeness = 0;
    let isServed = true;
    for (const at of sentences) {
      const hit = heard[at]?.get(term);
      if (!hit || hit.likeness < likeness) continue;
      isServed = hit.isServed && (hit.likeness > likeness || isServed);
      likeness = hit.likeness;
    }
    if (likeness === 1) sum += weight;
    near += weight * likeness;
    if (isServed) served += weight * likeness;
  }
  const factor = phrase.relates || near === 0 ? 1 : 1 - (SERVED * served) / near;
  return { sum: sum + near, factor };
}
