import { chunksOf } from '../../lib/facts/industry-from/features.ts';
import { IDF_STEP } from '../../lib/facts/industry-from/model.ts';
import { stemOf } from '../../lib/text/stem.ts';
import { isSiteWord } from './site-words.ts';

/** A description taken apart, with its class: an industry's number, or 1 for businesses and 0 for consumers. */
export interface Sample {
  chunks: string[][];
  label: number;
}

export function sampleOf(text: string, label: number): Sample {
  return { chunks: chunksOf(text).map(featuresIn), label };
}

/** Stems and pairs of neighbouring stems ("wind turbin"): what `featuresOf` gives by number. */
export function featuresIn(terms: readonly string[]): string[] {
  const stems = terms.map(stemOf);
  return stems.flatMap((stem, at) => (at === 0 ? [stem] : [stem, `${stems[at - 1]} ${stem}`]));
}

/** How often a feature stands in descriptions of each class. */
function countsOf(samples: readonly Sample[], classes: number): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  for (const { chunks, label } of samples) {
    for (const feature of new Set(chunks.flat())) {
      const row = counts.get(feature) ?? new Float64Array(classes);
      row[label] = (row[label] ?? 0) + 1;
      counts.set(feature, row);
    }
  }
  return counts;
}

const LEAST_WORD = 4;
const LEAST_PAIR = 5;

/** The features that tell classes apart best (mutual information), those seen too seldom left out. */
export function mostTelling(samples: readonly Sample[], classes: number, most: number): string[] {
  const sizes = new Float64Array(classes);
  for (const { label } of samples) sizes[label] = (sizes[label] ?? 0) + 1;
  const scored: [string, number][] = [];
  for (const [feature, row] of countsOf(samples, classes)) {
    const all = sum(row);
    if (!isSiteWord(feature) && all >= (feature.includes(' ') ? LEAST_PAIR : LEAST_WORD))
      scored.push([feature, information(row, sizes, all, samples.length)]);
  }
  return scored
    .sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))
    .slice(0, most)
    .map(([feature]) => feature);
}

function information(row: Float64Array, sizes: Float64Array, all: number, total: number): number {
  let gain = 0;
  for (const [label, size] of sizes.entries()) {
    const there = row[label] ?? 0;
    if (there > 0) gain += (there / total) * Math.log((there * total) / (all * size));
    const away = size - there;
    if (away > 0) gain += (away / total) * Math.log((away * total) / ((total - all) * size));
  }
  return gain;
}

/** How telling each feature is, as stored: ln((texts + 1) / (texts with it + 1)) + 1 in steps. */
export function idfOf(samples: readonly Sample[], features: readonly string[]): Float64Array {
  const counts = countsOf(samples, Math.max(...samples.map(({ label }) => label)) + 1);
  return Float64Array.from(features, (feature) => {
    const all = sum(counts.get(feature) ?? new Float64Array(0));
    return Math.round((Math.log((samples.length + 1) / (all + 1)) + 1) * IDF_STEP) / IDF_STEP;
  });
}

function sum(row: Float64Array): number {
  let all = 0;
  for (const value of row) all += value;
  return all;
}
