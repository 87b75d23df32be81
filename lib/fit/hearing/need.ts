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
  /** The page's own words, at most 240 characters, and the phrase that they answer; absent without a sign. */
  sentence?: string;
  phrase?: string;
}

/** Scores from which a need is stated or hinted (test/models/need-weights.ts prints them). */
const STATED = 0.6;
const HINTED = 0.35;

/** Passages of the texts that the weights were fitted on; nearly all have fewer. */
const JUDGED = 6;
/** Fewer content words, some 30 words in all, say nothing by their silence. */
const ENOUGH = 20;

/** What a text says of each need, in their order. */
export function judgeNeeds(text: NeedText, index: NeedIndex): NeedFound[] {
  const heard = hear(text, index);
  const best = new Map<number, Answer>();
  const against = new Set<number>();
  for (const phrase of index.phrases) {
    const found = bestAnswer(phrase, text, heard);
    if (phrase.isCounter) {
      if (found.score >= STATED && found.isProof) against.add(phrase.need);
    } else if (found.score > (best.get(phrase.need)?.score ?? 0)) best.set(phrase.need, found);
  }
  return Array.from({ length: index.needs }, (_, need) => {
    const found = best.get(need);
    const score = found && lessChance(found.score, text.passages.length);
    return judged(found && { ...found, score: score ?? 0 }, against.has(need), text.terms >= ENOUGH);
  });
}

/** The longer a text, the more of its passages look like an answer by chance: the odds fall with the root of their number. */
function lessChance(score: number, passages: number): number {
  const odds = score / (1 - score) / Math.sqrt(Math.max(1, passages / JUDGED));
  return odds / (1 + odds);
}

function judged(best: Answer | undefined, isAgainst: boolean, isEnough: boolean): NeedFound {
  const { score = 0, sentence = '', isProof = false, phrase = '' } = best ?? {};
  // What speaks against it takes it down a step.
  if (score < (isAgainst ? STATED : HINTED))
    return { state: isEnough ? 'no sign' : 'too little read', score };
  const state = score >= STATED && isProof && !isAgainst ? 'stated' : 'hinted';
  return { state, score, sentence: cutTo(sentence, 240), phrase };
}
