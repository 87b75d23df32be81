import { cutTo } from '../../text/squeeze.ts';
import type { NeedIndex } from '../need-index.ts';
import { type Answer, bestAnswer } from './need-answer.ts';
import { hear, type NeedText } from './need-text.ts';

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
  /** How likely the text shows the need, 0–1, were texts with and without it alike many. */
  score: number;
  /** The page's own words, at most 240 characters, and the number of their text; absent without a sign. */
  sentence?: string;
  at?: number;
}

/** One of a company's texts. */
export interface Told {
  text: NeedText;
  /** Of the needs, as they can be heard in the text's language. */
  index: NeedIndex;
  /** Whether it tells what the company is: what speaks against a need counts only there. */
  tells: boolean;
}

interface Best extends Answer {
  /** Number of its text. */
  at: number;
}

/** Scores from which a need is stated or hinted (test/models/need-weights.ts prints them). */
const STATED = 0.6;
const HINTED = 0.35;

/** Passages of the texts that the weights were fitted on; nearly all have fewer. */
const JUDGED = 6;
/** Fewer content words, some 30 words in all, say nothing by their silence. */
const ENOUGH = 20;

/** What a company's texts say of each need, in the order of the index. The best stands: stated before hinted, one that tells before others. */
export function judgeNeeds(texts: readonly Told[], needs: number): NeedFound[] {
  const against = new Set<number>();
  const found = texts.map((told, at) => heardIn(told, at, against));
  const isEnough = texts.reduce((sum, { text }) => sum + text.terms, 0) >= ENOUGH;
  return Array.from({ length: needs }, (_, need) =>
    found
      .map((best) => judged(best.get(need), against.has(need), isEnough))
      .reduce(
        (one, other) => (rank(other, texts) > rank(one, texts) ? other : one),
        judged(undefined, false, isEnough),
      ),
  );
}

/** The best answer to each need, and into `against` the needs that are spoken against. */
function heardIn({ text, index, tells }: Told, at: number, against: Set<number>): Map<number, Best> {
  const heard = hear(text, index);
  const best = new Map<number, Best>();
  for (const phrase of index.phrases) {
    if (phrase.isCounter && !tells) continue;
    const found = bestAnswer(phrase, text, heard);
    if (phrase.isCounter) {
      if (found.score >= STATED && found.isProof) against.add(phrase.need);
    } else if (found.score > (best.get(phrase.need)?.score ?? 0)) best.set(phrase.need, { ...found, at });
  }
  for (const answer of best.values()) answer.score = lessChance(answer.score, text.passages.length);
  return best;
}

/** States are a whole step apart, telling texts half of one, scores less. */
function rank({ state, score, at }: NeedFound, texts: readonly Told[]): number {
  const step = state === 'stated' ? 4 : state === 'hinted' ? 2 : 0;
  return step + (step > 0 && at !== undefined && texts[at]?.tells ? 1 : 0) + score / 2;
}

/** The longer a text, the more of its passages look like an answer by chance: the odds fall with the root of their number. */
function lessChance(score: number, passages: number): number {
  const odds = score / (1 - score) / Math.sqrt(Math.max(1, passages / JUDGED));
  return odds / (1 + odds);
}

function judged(best: Best | undefined, isAgainst: boolean, isEnough: boolean): NeedFound {
  const { score = 0 } = best ?? {};
  // What speaks against it takes it down a step.
  if (!best || score < (isAgainst ? STATED : HINTED))
    return { state: isEnough ? 'no sign' : 'too little read', score };
  const state = score >= STATED && best.isProof && !isAgainst ? 'stated' : 'hinted';
  return { state, score, sentence: cutTo(best.sentence, 240), at: best.at };
}
