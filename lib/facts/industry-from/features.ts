import { stemOf } from '../../text/stem.ts';
import { termsOf } from '../../text/terms.ts';

/** What a text is judged by: its stems and pairs of neighbouring stems ("wind turbin"). The same at training and run time. */
export function featuresOf(terms: readonly string[], stems: Stems): string[] {
  const features: string[] = [];
  let before = '';
  for (const term of terms) {
    const stem = stems.of(term);
    features.push(stem);
    if (before !== '') features.push(`${before} ${stem}`);
    before = stem;
  }
  return features;
}

/** Stems of the words of one text, each reckoned once, and the word that each was first seen as. */
export class Stems {
  readonly #known = new Map<string, string>();
  readonly #seenAs = new Map<string, string>();

  of(term: string): string {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const stem = stemOf(term);
    this.#known.set(term, stem);
    if (!this.#seenAs.has(stem)) this.#seenAs.set(stem, term);
    return stem;
  }

  /** A feature in the words of the text: "wind turbin" → "wind turbines". */
  wordsOf(feature: string): string {
    return feature
      .split(' ')
      .map((stem) => this.#seenAs.get(stem) ?? stem)
      .join(' ');
  }
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
  const ids = Int32Array.from(counts.keys());
  const values = Float32Array.from(counts, ([id, count]) => (1 + Math.log(count)) * idf(id));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { ids, values: length > 0 ? values.map((value) => value / length) : values };
}
