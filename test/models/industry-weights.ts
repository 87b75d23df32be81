import { type Vector, vectorOf } from '../../lib/facts/industry-from/features.ts';
import type { Sample } from './industry-features.ts';
import { shuffled } from './shuffled.ts';

export interface Features {
  names: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** How many of them, the first, tell industries apart; the others only buyers. */
  telling: number;
  idf: (id: number) => number;
}

function idsOf(names: readonly string[], { numbers }: Features): number[] {
  return names.map((name) => numbers.get(name) ?? -1);
}

/** Weights by feature and class, feature by feature, and a bias a class. */
export interface Weights {
  rows: Float64Array;
  biases: Float64Array;
}

/** The mean direction of each class's descriptions, length 1; over the first features alone. */
export function centresOf(
  samples: readonly Sample[],
  features: Features,
  first: number,
  classes: number,
): Float64Array {
  const rows = new Float64Array(first * classes);
  for (const { chunks, label } of samples) {
    const { ids, values } = vectorOf(idsOf(chunks.flat(), features), features.idf);
    for (const [at, id] of ids.entries()) if (id < first) add(rows, id * classes + label, values[at] ?? 0);
  }
  for (let label = 0; label < classes; label += 1) {
    let square = 0;
    for (let at = label; at < rows.length; at += classes) square += (rows[at] ?? 0) ** 2;
    for (let at = label; at < rows.length; at += classes) rows[at] = (rows[at] ?? 0) / Math.sqrt(square || 1);
  }
  return rows;
}

/** Learners whose weights are averaged: each sees the paragraphs in another order and without other words. */
const LEARNERS = 4;
const EPOCHS = 6;
const RATE = 0.5;
const DECAY = 0.0003;
/** Share of a paragraph's features that is left out each time, so that none is relied upon alone. */
const LEFT_OUT = 0.3;
/** Rare classes weigh more, by the root of how much rarer they are. */
const BALANCE = 0.5;

/** Multinomial logistic regression on paragraphs (AdaGrad). */
export function logisticOf(
  samples: readonly Sample[],
  features: Features,
  classes: number,
  random: () => number,
): Weights {
  const chunks = samples.flatMap(({ chunks, label }) =>
    chunks.map((chunk) => ({ vector: vectorOf(idsOf(chunk, features), features.idf), label })),
  );
  const sizes = new Float64Array(classes);
  for (const { label } of chunks) add(sizes, label, 1);
  const learners = Array.from({ length: LEARNERS }, () => {
    const learner = new Learner(features.telling, classes);
    study(learner, chunks, sizes, random);
    return learner;
  });
  return {
    rows: meanOf(learners.map(({ rows }) => rows)),
    biases: meanOf(learners.map(({ biases }) => biases)),
  };
}

interface Chunk {
  vector: Vector;
  label: number;
}

function study(learner: Learner, chunks: readonly Chunk[], sizes: Float64Array, random: () => number): void {
  const even = chunks.length / sizes.length;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { vector, label } of shuffled(chunks, random)) {
      learner.learn(thinned(vector, random), label, (even / (sizes[label] || 1)) ** BALANCE);
    }
  }
}

function meanOf(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(
    rows[0] ?? [],
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
}

/** Without some of its features, again of length 1. */
function thinned({ ids, values }: Vector, random: () => number): Vector {
  const kept = [...ids.keys()].filter(() => random() >= LEFT_OUT);
  const length = Math.sqrt(kept.reduce((sum, at) => sum + (values[at] ?? 0) ** 2, 0)) || 1;
  return {
    ids: Int32Array.from(kept, (at) => ids[at] ?? 0),
    values: Float32Array.from(kept, (at) => (values[at] ?? 0) / length),
  };
}

class Learner {
  readonly rows: Float64Array;
  readonly biases: Float64Array;
  readonly #squares: Float64Array;
  readonly #biasSquares: Float64Array;
  readonly #classes: number;

  constructor(features: number, classes: number) {
    this.#classes = classes;
    this.rows = new Float64Array(features * classes);
    this.biases = new Float64Array(classes);
    this.#squares = new Float64Array(features * classes).fill(1e-8);
    this.#biasSquares = new Float64Array(classes).fill(1e-8);
  }

  learn({ ids, values }: Vector, label: number, weight: number): void {
    const said = this.#likelihood(ids, values);
    for (let column = 0; column < this.#classes; column += 1) {
      const error = weight * ((said[column] ?? 0) - (column === label ? 1 : 0));
      if (Math.abs(error) < 1e-4) continue;
      step(this.biases, this.#biasSquares, column, error);
      for (const [at, id] of ids.entries()) {
        const cell = id * this.#classes + column;
        step(this.rows, this.#squares, cell, error * (values[at] ?? 0) + DECAY * (this.rows[cell] ?? 0));
      }
    }
  }

  #likelihood(ids: Int32Array, values: Float32Array): Float64Array {
    const sums = this.biases.slice();
    for (const [at, id] of ids.entries()) {
      const value = values[at] ?? 0;
      const from = id * this.#classes;
      for (let column = 0; column < this.#classes; column += 1)
        add(sums, column, (this.rows[from + column] ?? 0) * value);
    }
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - most));
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / all);
  }
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  add(squares, at, gradient * gradient);
  add(weights, at, (-RATE * gradient) / Math.sqrt(squares[at] ?? 1));
}

const SMOOTHING = 1;

/** Naive Bayes over single words: by how much one speaks for class 1 rather than 0 (log-odds), and the bias of what is commoner. */
export function logOddsOf(
  samples: readonly Sample[],
  features: Features,
): { rows: Float64Array; bias: number } {
  const n = features.names.length;
  const counts = [new Float64Array(n).fill(SMOOTHING), new Float64Array(n).fill(SMOOTHING)] as const;
  const sizes = [0, 0];
  for (const { chunks, label } of samples) {
    sizes[label] = (sizes[label] ?? 0) + 1;
    for (const feature of chunks.flat()) {
      const id = features.numbers.get(feature);
      if (id !== undefined && !feature.includes(' ')) add(label === 1 ? counts[1] : counts[0], id, 1);
    }
  }
  const [consumers, businesses] = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const rows = Float64Array.from(features.names, (name, id) =>
    name.includes(' ')
      ? 0
      : Math.log((counts[1][id] ?? 0) / (businesses ?? 1)) -
        Math.log((counts[0][id] ?? 0) / (consumers ?? 1)),
  );
  return { rows, bias: Math.log((sizes[1] ?? 1) / (sizes[0] || 1)) };
}

function add(row: Float64Array, at: number, value: number): void {
  row[at] = (row[at] ?? 0) + value;
}
