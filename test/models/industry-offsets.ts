/** What is said of a description, each industry's score, and what is right. */
export interface Scored {
  source: 'yc' | 'fd';
  label: number;
  scores: Float64Array;
}

const ROUNDS = 150;
const RATE = 3;
/** Pulls towards none: rare industries have few examples. */
const PULL = 0.01;

/** What to add to each industry's score so that it is named as often as it is right; both sources count the same. */
export function offsetsFor(all: readonly Scored[]): Float64Array {
  const offsets = new Float64Array(all[0]?.scores.length ?? 0);
  const sizes = Map.groupBy(all, ({ source }) => source);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(offsets.length);
    for (const { source, label, scores } of all) {
      const weight = 1 / (2 * (sizes.get(source)?.length ?? 1));
      for (const [at, share] of likelihood(scores, offsets).entries())
        slope[at] = (slope[at] ?? 0) + weight * (share - (at === label ? 1 : 0));
    }
    for (const [at, value] of slope.entries())
      offsets[at] = (offsets[at] ?? 0) - RATE * (value + PULL * (offsets[at] ?? 0));
  }
  return offsets;
}

function likelihood(scores: Float64Array, offsets: Float64Array): Float64Array {
  const odds = scores.map((score, at) => Math.exp(score + (offsets[at] ?? 0)));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}
