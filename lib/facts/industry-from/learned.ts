import { chunksOf, featuresOf, inWordsOf, type Vector, vectorOf } from './features.ts';
import { type IndustryModel, project } from './model.ts';

/** What the learned weights say of a text: a number an industry, and whatever tells why. */
export interface Learned {
  scores: Float64Array;
  vector: Vector;
  /** How much each feature of the vector speaks for an industry on average. */
  usual: Float64Array;
  inWords: (feature: string) => string;
}

/** Shares of the two in a score whose exponential is a likelihood; fitted on halves of the training companies. */
const NEAR = 0.65;
const SHARP = 0.9;

/**
 * Nearness to each industry's centre (which holds up on long pages) and weights learned on paragraphs (which are sharper),
 * each brought to mean 0 and deviation 1, added.
 */
export function learnedFrom(text: string, model: IndustryModel): Learned {
  const said = chunksOf(text);
  const chunks = said.map((terms) => featuresOf(terms, model));
  const vector = vectorOf(chunks.flat(), model.idf);
  const near = project(model.centre, vector);
  const sharp = Float64Array.from(near, (_, at) => model.biases[at] ?? 0);
  for (const chunk of chunks) {
    const scores = project(model.weights, vectorOf(chunk, model.idf));
    for (let at = 0; at < scores.length; at += 1)
      sharp[at] = (sharp[at] ?? 0) + (scores[at] ?? 0) / chunks.length;
  }
  const [one, two] = [standard(near), standard(sharp)];
  const scores = one.map((score, at) => NEAR * score + SHARP * (two[at] ?? 0));
  return { scores, vector, usual: usualOf(vector, model), inWords: inWordsOf(said.flat()) };
}

/** Mean 0, standard deviation 1. */
function standard(scores: Float64Array): Float64Array {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  return scores.map((score) => (spread > 0 ? (score - mean) / spread : 0));
}

function usualOf({ ids }: Vector, { centre: { cells, scales } }: IndustryModel): Float64Array {
  const k = scales.length;
  return Float64Array.from(ids, (id) => {
    let all = 0;
    for (let column = 0; column < k; column += 1)
      all += (cells[id * k + column] ?? 0) * (scales[column] ?? 0);
    return all / k;
  });
}

/** The words of a text that speak most for an industry against all others, loudest first. */
export function wordsFor(
  column: number,
  { vector, usual, inWords }: Learned,
  model: IndustryModel,
  most: number,
): string[] {
  const k = model.biases.length;
  const { cells, scales } = model.centre;
  const loud: [number, number][] = [];
  for (let at = 0; at < vector.ids.length; at += 1) {
    const from = (vector.ids[at] ?? 0) * k;
    const own = (cells[from + column] ?? 0) * (scales[column] ?? 0);
    const says = (own - (usual[at] ?? 0)) * (vector.values[at] ?? 0);
    if (says > 0) loud.push([vector.ids[at] ?? 0, says]);
  }
  return loud
    .sort((one, two) => two[1] - one[1])
    .slice(0, most)
    .map(([id]) => inWords(model.featureOf(id)));
}
