import type { Word } from '../../text/word-vectors.ts';

/** The terms of a text by what stands for their stem, each with its TF-IDF weight; the weights' squares add up to 1. */
export type TellingTerms = ReadonlyMap<string, number>;

/**
 * A term said twice weighs more than one said once, but not twice as much.
 *
 * @param said the content words of a text.
 */
export function tellingTerms(said: readonly Word[]): TellingTerms {
  const counts = new Map<string, { idf: number; count: number }>();
  for (const { key, idf } of said) {
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { idf, count: 1 });
  }
  const weights = [...counts].map(([key, { idf, count }]): [string, number] => [
    key,
    (1 + Math.log(count)) * idf,
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([key, weight]) => [key, weight / length]));
}

/** How much two texts' terms have in common: cosine, where the other's weights need not have length 1. */
export function shared(one: TellingTerms, other: TellingTerms): number {
  let sum = 0;
  for (const [key, weight] of one) sum += weight * (other.get(key) ?? 0);
  return sum;
}
