import { stemOf } from '../../text/stem.ts';
import { termsOf } from '../../text/terms.ts';
import type { IndustryModel, Known } from './model.ts';

/** What a text is judged by: its stems and pairs of neighbouring stems ("wind turbin"), by number; what nothing is known of is left out. */
export function featuresOf(terms: readonly string[], { knownOf }: Pick<IndustryModel, 'knownOf'>): number[] {
  const features: number[] = [];
  let before: Known | undefined;
  for (const term of terms) {
    const known = knownOf(term);
    if (known.id >= 0) features.push(known.id);
    const pair = before?.pairs.get(known.stem);
    if (pair !== undefined) features.push(pair);
    before = known;
  }
  return features;
}

/** Puts features in the words of the text, each stem as it was first seen: "wind turbin" → "wind turbines". */
export function inWordsOf(terms: readonly string[]): (feature: string) => string {
  const seenAs = new Map<string, string>();
  for (const term of terms) {
    const stem = stemOf(term);
    if (!seenAs.has(stem)) seenAs.set(stem, term);
  }
  return (feature) =>
    feature
      .split(' ')
      .map((stem) => seenAs.get(stem) ?? stem)
      .join(' ');
}

/** Content words of a chunk: about a paragraph, the length of the texts that the weights were learned from. */
const CHUNK = 40;
/** Content words that are read of a text. */
const MOST = 2_000;

/** A text's content words in chunks of about the same length; none for none. */
export function chunksOf(text: string): string[][] {
  const terms = termsOf(text).slice(0, MOST);
  const count = Math.max(1, Math.round(terms.length / CHUNK));
  const size = Math.ceil(terms.length / count);
  const chunks: string[][] = [];
  for (let at = 0; at < terms.length; at += size) chunks.push(terms.slice(at, at + size));
  return chunks;
}

/** Features that the model knows, by number, with their weights in a text; length 1. */
export interface Vector {
  ids: Int32Array;
  values: Float32Array;
}

/**
 * Weighs features by how often they stand there and how telling they are (log tf × idf).
 *
 * @param features by number, each as often as it stands there; -1, for an unknown one, counts nothing.
 */
export function vectorOf(features: readonly number[], idf: (id: number) => number): Vector {
  const counts = new Map<number, number>();
  for (const id of features) if (id >= 0 && idf(id) > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [ids, values] = [new Int32Array(counts.size), new Float32Array(counts.size)];
  let [at, sum] = [0, 0];
  for (const [id, count] of counts) {
    ids[at] = id;
    const value = Math.fround((1 + Math.log(count)) * idf(id));
    values[at] = value;
    sum += value * value;
    at += 1;
  }
  const length = Math.sqrt(sum);
  return { ids, values: length > 0 ? values.map((value) => value / length) : values };
}
