import { termsOf } from '../../text/terms.ts';
import { dot, unit, type WordVectors } from '../../text/word-vectors.ts';
import type { Need } from './need.ts';

/** Words nearer than this to one of a need's own are looked at; those that point the need's way are offered. */
const NEAR = 0.45;
const SAME_WAY = 0.45;
const MOST_NEAR = 40;
/** Words as common as this ("office", "shop") tell no need. */
const TELLING = 3.3;

/**
 * Further words by which a need may be told, nearest first, for the rep to approve: "depots" for "our warehouses". None that
 * the need has in another form, nor two forms of one word.
 *
 * @param most how many at the most.
 */
export function suggestSignals(need: Need, words: WordVectors, most = 8): string[] {
  const own = [need.name, ...need.signals].flatMap(termsOf);
  const direction = sharpDirection(new Set(need.signals.flatMap(termsOf)), words);
  const taken = new Set(
    [...own, ...(need.counterSignals ?? []).flatMap(termsOf)].map((term) => words.keyOf(term)),
  );
  const found = new Map<string, { word: string; likeness: number }>();
  for (const [word] of own.flatMap((term) => words.nearest(term, NEAR, MOST_NEAR))) {
    const key = words.keyOf(word);
    if (taken.has(key) || found.has(key) || words.idfOf(key) < TELLING) continue;
    const likeness = dot(direction, directionTo(key, words));
    if (likeness >= SAME_WAY) found.set(key, { word: key, likeness });
  }
  return [...found.values()]
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Where telling words point: each but once, and the rarest far ahead, or "same day dispatch" would suggest days. */
function sharpDirection(terms: ReadonlySet<string>, words: WordVectors): Float32Array {
  const sum = new Float32Array(words.dimensions);
  for (const term of terms) {
    const index = words.indexOf(term);
    if (index >= 0) words.addTo(sum, index, words.idfOf(words.keyOf(term)) ** 2);
  }
  return unit(sum);
}

function directionTo(word: string, words: WordVectors): Float32Array {
  const sum = new Float32Array(words.dimensions);
  words.addTo(sum, words.indexOf(word), 1);
  return unit(sum);
}
