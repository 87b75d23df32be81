import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import type { PhraseIndex } from '../../text/phrase-index.ts';
import type { LikelyIndustry } from '../fact.ts';
import { type Correction, lessonsFor } from './corrections.ts';
import { type Said, saidIn } from './hand-words.ts';
import { type Learned, learnedFrom, wordsFor } from './learned.ts';
import type { IndustryModel } from './model.ts';
import type { UsefulText } from './useful-text.ts';

/** What may be said of a page's industry. `likely`: at most three, likeliest first; as a hint only where `unsure`. */
export type IndustryAnswer =
  | { state: 'not enough text'; words: number }
  | { state: 'language not covered'; language: string }
  | { state: 'likely' | 'unsure'; by: 'model' | 'keywords'; likely: LikelyIndustry[] };

/** Content words below which nothing is said. */
const FEWEST = 30;
/** A body of fewer words is not weighed beside the head. */
const BODY = 10;
/** How much hand-written words weigh beside learned ones, and where they stand. */
const HAND = 0.9;
const AT = { head: 3, keywords: 1.5, body: 1, labels: 0.3 } as const;
/** Where they alone speak, likelihood is e^(score × this). */
const ALONE = 1.6;
/** Share of the likelihood under which the likeliest is only a hint. */
const SURE = { model: 0.45, keywords: 0.3 } as const;
/** Hand-written words that must be found where nothing else speaks. */
const ENOUGH = 4;
const SHOWN = 3;
const WORDS = 5;

/**
 * The industries that a company's own words speak for.
 *
 * @param text from `usefulText`.
 * @param corrections what the rep put right before: pages like those are moved towards it.
 * @param language of the page, BCP 47 primary tag; English has learned weights, the languages of the word lists those alone.
 */
export function industriesOf(
  text: UsefulText,
  language: string,
  model: IndustryModel,
  corrections: readonly Correction[] = [],
): IndustryAnswer {
  const index = model.words.get(language);
  if (!index) return { state: 'language not covered', language };
  if (text.words < FEWEST) return { state: 'not enough text', words: text.words };
  const said = heardIn(text, index);
  return language === 'en' ? fromModel(text, said, model, corrections) : fromWords(said);
}

/** Every industry's score for an English text; the exponential is a likelihood. */
export function scoresFor(text: UsefulText, model: IndustryModel): Float64Array {
  const index = model.words.get('en');
  return index
    ? scoresOf(heardIn(text, index), partsOf(text, model), model)
    : new Float64Array(model.offsets);
}

function heardIn({ head, keywords, body, labels }: UsefulText, index: PhraseIndex<Industry>): Said {
  return saidIn(
    [
      [head, AT.head],
      [keywords, AT.keywords],
      [body, AT.body],
      [labels, AT.labels],
    ],
    index,
  );
}

/** Head and body are judged apart and count the same, long as the body may be. */
function partsOf({ head, body, bodyWords }: UsefulText, model: IndustryModel): Learned[] {
  const texts = head === '' ? [body] : bodyWords < BODY ? [head] : [head, body];
  return texts.map((text) => learnedFrom(text, model));
}

function scoresOf(said: Said, parts: readonly Learned[], model: IndustryModel): Float64Array {
  return said.scores.map(
    (score, at) =>
      HAND * score +
      parts.reduce((sum, part) => sum + (part.scores[at] ?? 0), 0) / parts.length +
      (model.offsets[at] ?? 0),
  );
}

function fromModel(
  text: UsefulText,
  said: Said,
  model: IndustryModel,
  corrections: readonly Correction[],
): IndustryAnswer {
  const parts = partsOf(text, model);
  const lessons = lessonsFor(
    parts.map(({ vector }) => vector),
    corrections,
    model,
  );
  const scores = scoresOf(said, parts, model).map((score, at) => score + (lessons[at] ?? 0));
  const likely = rank(scores, 1).map(([industry, score]) => ({
    industry,
    score,
    words: decided(industry, said, parts, model),
  }));
  return { state: (likely[0]?.score ?? 0) >= SURE.model ? 'likely' : 'unsure', by: 'model', likely };
}

function fromWords(said: Said): IndustryAnswer {
  const likely = rank(said.scores, ALONE)
    .map(([industry, score]) => ({
      industry,
      score,
      words: [...(said.words.get(industry) ?? [])].slice(0, WORDS),
    }))
    .filter(({ words }) => words.length > 0);
  const isSure = said.found >= ENOUGH && (likely[0]?.score ?? 0) >= SURE.keywords;
  return { state: isSure ? 'likely' : 'unsure', by: 'keywords', likely };
}

function rank(scores: Float64Array, steep: number): [Industry, number][] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - most) * steep));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return INDUSTRY_IDS.map((industry, at): [Industry, number] => [industry, (odds[at] ?? 0) / all])
    .sort((one, two) => two[1] - one[1])
    .slice(0, SHOWN);
}

/** Hand-written words first: they are plainer to a reader than what weights were learned for. */
function decided(industry: Industry, said: Said, parts: readonly Learned[], model: IndustryModel): string[] {
  const column = INDUSTRY_IDS.indexOf(industry);
  const learned = parts.flatMap((part) => wordsFor(column, part, model, WORDS));
  return [...new Set([...(said.words.get(industry) ?? []).slice(0, WORDS - 2), ...learned])].slice(0, WORDS);
}
