import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { chunksOf, featuresOf, Stems, vectorOf } from './features.ts';
import type { IndustryModel } from './model.ts';

/** What a rep's "wrong industry" leaves behind: telling stems of the page, what it was taken for, what it is. No sentence of the page. */
export interface Correction {
  /** Most telling first; at most forty. */
  stems: string[];
  wrong?: Industry;
  right: Industry;
}

const KEPT = 40;
/** A page that shares less than this with a corrected one learns nothing from it. */
const ALIKE = 0.15;
/** What a page with the very same words is moved by: enough to turn a doubtful answer, not a clear one. */
const MOVED = 3;

/** @param text head and body of the page that was judged wrongly. */
export function correctionOf(
  text: string,
  right: Industry,
  wrong: Industry | undefined,
  model: IndustryModel,
): Correction {
  const { ids, values } = vectorIn(text, model);
  const stems = [...ids]
    .map((id, at): [string, number] => [model.featureOf(id), values[at] ?? 0])
    .sort((one, two) => two[1] - one[1])
    .slice(0, KEPT)
    .map(([stem]) => stem);
  return { stems, right, ...(wrong ? { wrong } : {}) };
}

/** What to add to each industry's score of a page, given what was corrected before; all 0 for none. */
export function lessonsFor(
  text: string,
  corrections: readonly Correction[],
  model: IndustryModel,
): Float64Array {
  const lessons = new Float64Array(INDUSTRY_IDS.length);
  if (corrections.length === 0) return lessons;
  const { ids, values } = vectorIn(text, model);
  const weights = new Map([...ids].map((id, at) => [id, values[at] ?? 0]));
  for (const { stems, right, wrong } of corrections) {
    const kept = vectorOf(stems.map(model.idOf), model.idf);
    const alike = kept.ids.reduce((sum, id, at) => sum + (kept.values[at] ?? 0) * (weights.get(id) ?? 0), 0);
    if (alike < ALIKE) continue;
    add(lessons, right, MOVED * alike);
    if (wrong) add(lessons, wrong, -MOVED * alike);
  }
  return lessons;
}

function vectorIn(text: string, { idOf, idf }: IndustryModel) {
  const stems = new Stems();
  const features = chunksOf(text).flatMap((terms) => featuresOf(terms, stems));
  return vectorOf(features.map(idOf), idf);
}

function add(lessons: Float64Array, industry: Industry, value: number): void {
  const at = INDUSTRY_IDS.indexOf(industry);
  lessons[at] = (lessons[at] ?? 0) + value;
}
