import { cutTo } from '../../text/squeeze.ts';
import { type Answer, bestAnswer, better, type Said } from './need-answer.ts';
import type { NeedIndex } from './need-index.ts';
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
type NeedState = 'stated' | 'hinted' | 'no sign' | 'too little read';

export interface NeedFound {
  state: NeedState;
  /** How likely the text shows the need, 0–1, were texts with and without it alike many. */
  score: number;
  /** The page's own words, at most 240 characters, and the number of their text; absent without a sign. */
  sentence?: string;
  at?: number;
}

/** What a text says of needs. */
export interface Listened {
  /** The best answer to each need. */
  best: ReadonlyMap<number, Answer>;
  /** Needs that are spoken against. */
  against: ReadonlySet<number>;
  /** Content words of the text. */
  terms: number;
}

/** One of a company's texts. */
export interface Told {
  said: Listened;
  /** Whether it tells what the company is: what speaks against a need counts only there. */
  tells: boolean;
}

/** From this score on a sentence that bears a signal out is shown (test/models/need-weights.ts prints what each is worth). */
const LIKELY = 0.4;

/** Passages of the texts that the weights were fitted on; nearly all have fewer. */
const JUDGED = 6;
/** Fewer content words, some 30 words in all, say nothing by their silence. */
const ENOUGH = 20;

/** What a company's texts say of each need, in the order of the index. The best stands: stated before hinted, one that tells before others. */
export function judgeNeeds(texts: readonly Told[], needs: number): NeedFound[] {
  const against = new Set(texts.filter(({ tells }) => tells).flatMap(({ said }) => [...said.against]));
  const isEnough = texts.reduce((sum, { said }) => sum + said.terms, 0) >= ENOUGH;
  const nothing: NeedFound = { state: isEnough ? 'no sign' : 'too little read', score: 0 };
  return Array.from({ length: needs }, (_, need) =>
    texts
      .map(({ said }, at) => judged(said.best.get(need), at, against.has(need), nothing))
      .reduce((one, other) => (rank(other, texts) > rank(one, texts) ? other : one), nothing),
  );
}

/** @param index of the needs, as they can be heard in the text's language. */
export function listen(text: NeedText, index: NeedIndex): Listened {
  const heard = hear(text, index);
  const best = new Map<number, Answer>();
  const against = new Set<number>();
  for (const phrase of index.phrases) {
    const found = bestAnswer(phrase, text, heard);
    if (!phrase.isCounter) best.set(phrase.need, merged(best.get(phrase.need), found));
    else if ((found.stated?.score ?? 0) >= LIKELY) against.add(phrase.need);
  }
  for (const answer of best.values())
    for (const said of new Set([answer, answer.stated, answer.hinted]))
      if (said) said.score = lessChance(said.score, text.sentences.length);
  return { best, against, terms: text.terms };
}

function merged(one: Answer = { score: 0 }, other: Answer): Answer {
  const stated = other.stated ? better(one.stated, other.stated) : one.stated;
  const hinted = other.hinted ? better(one.hinted, other.hinted) : one.hinted;
  return { score: Math.max(one.score, other.score), ...(stated && { stated }), ...(hinted && { hinted }) };
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

/** What speaks against it takes it down a step. */
function judged(
  { score, stated, hinted }: Answer = { score: 0 },
  at: number,
  isAgainst: boolean,
  nothing: NeedFound,
): NeedFound {
  const shown = (state: NeedState, { sentence }: Said): NeedFound => ({
    state,
    score,
    sentence: cutTo(sentence, 240),
    at,
  });
  if (stated && stated.score >= LIKELY) return shown(isAgainst ? 'hinted' : 'stated', stated);
  if (hinted && hinted.score >= LIKELY && !isAgainst) return shown('hinted', hinted);
  return { ...nothing, score };
}
