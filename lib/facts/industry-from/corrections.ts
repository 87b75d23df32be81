import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { chunksOf, featuresOf, type Vector, vectorOf } from './features.ts';
import type { IndustryModel } from './model.ts';

/** What a rep's "wrong industry" leaves behind: telling stems of the pages, what they were taken for, what it is. No sentence of a page. */
export interface Correction {
  /** Most telling first; at most `KEPT`. */
  stems: string[];
  /** What each weighs among them; the squares add up to 1. */
  weights: number[];
  wrong?: Industry;
  right: Industry;
}

const KEPT = 40;
/** A page that shares less than this with a corrected one learns nothing from it. */
const ALIKE = 0.15;
/** What a page with the very same words is moved by: enough to turn a doubtful answer, not a clear one. */
const MOVED = 3;

/** @param text English, of the pages that were judged wrongly. */
export function correctionOf(
  text: string,
  right: Industry,
  wrong: Industry | undefined,
  model: IndustryModel,
): Correction {
  const features = chunksOf(text).flatMap((terms) => featuresOf(terms, model));
  const { ids, values } = vectorOf(features, model.idf);
  const kept = [...ids]
    .map((id, at): [string, number] => [model.featureOf(id), values[at] ?? 0])
    .sort((one, two) => two[1] - one[1])
    .slice(0, KEPT);
  const length = Math.hypot(...kept.map(([, value]) => value));
  return {
    stems: kept.map(([stem]) => stem),
    weights: kept.map(([, value]) => Math.round((1_000 * value) / length) / 1_000),
    right,
    ...(wrong ? { wrong } : {}),
  };
}

/**
 * What to add to each industry's score of a page, given what was corrected before; all 0 for none.
 *
 * @param texts vectors of the page's texts, which count the same.
 */
export function lessonsFor(
  texts: readonly Vector[],
  corrections: readonly Correction[],
  model: IndustryModel,
): Float64Array {
  const lessons = new Float64Array(INDUSTRY_IDS.length);
  if (corrections.length === 0) return lessons;
  const said = weightsIn(texts, model);
  for (const { stems, weights, right, wrong } of corrections) {
    const alike = stems.reduce((sum, stem, at) => sum + (weights[at] ?? 0) * (said.get(stem) ?? 0), 0);
    if (alike < ALIKE) continue;
    add(lessons, right, MOVED * alike);
    if (wrong) add(lessons, wrong, -MOVED * alike);
  }
  return lessons;
}

/** Stem → its weight in all texts; the squares add up to 1. */
function weightsIn(texts: readonly Vector[], model: IndustryModel): Map<string, number> {
  const sums = new Map<number, number>();
  for (const { ids, values } of texts)
    for (const [at, id] of ids.entries()) sums.set(id, (sums.get(id) ?? 0) + (values[at] ?? 0));
  const length = Math.hypot(...sums.values());
  return new Map([...sums].map(([id, sum]) => [model.featureOf(id), sum / length]));
}

function add(lessons: Float64Array, industry: Industry, value: number): void {
  const at = INDUSTRY_IDS.indexOf(industry);
  lessons[at] = (lessons[at] ?? 0) + value;
}
