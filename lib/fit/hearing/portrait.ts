import { directionOf, type Word, type WordVectors } from '../../text/word-vectors.ts';
import type { References } from './references.ts';
import { type TellingTerms, tellingTerms } from './telling-terms.ts';

/** What a text is compared by. */
export interface Portrait {
  terms: TellingTerms;
  direction: Float32Array;
}

interface Spread {
  mean: number;
  deviation: number;
}

/** A portrait, and how like it the reference companies are. */
export interface AmongAll extends Portrait {
  inTerms: Spread;
  inDirection: Spread;
  /** Logarithm of how many terms it has; of several texts, the mean. */
  riches: number;
}

/** @param said the content words of a text, in order. */
export function portraitOf(said: readonly Word[], words: WordVectors): Portrait {
  return { terms: tellingTerms(said), direction: directionOf(said, words) };
}

export function amongAll(one: Portrait, references: References): AmongAll {
  return {
    ...one,
    inTerms: spreadOf(references.shared(one.terms)),
    inDirection: spreadOf(references.towards(one.direction)),
    riches: Math.log(one.terms.size),
  };
}

/** A value in deviations from the mean. */
export function within({ mean, deviation }: Spread, value: number): number {
  return (value - mean) / deviation;
}

function spreadOf(values: readonly number[]): Spread {
  const middle = mean(values);
  return { mean: middle, deviation: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1 };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
