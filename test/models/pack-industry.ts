import { HEADER, IDF_STEP, MAGIC } from '../../lib/facts/industry-from/model.ts';
import type { Weights } from './industry-weights.ts';
import { packWordList } from './pack-word-list.ts';

export interface Trained {
  features: readonly string[];
  idf: Float64Array;
  buyers: { rows: Float64Array; bias: number };
  centres: Float64Array;
  logistic: Weights;
  /** What is added to each industry's score in the end. */
  offsets: Float64Array;
}

/** What was learned, in the layout of lib/facts/industry-from/model.ts. */
export function packIndustry({ features, idf, buyers, centres, logistic, offsets }: Trained): Buffer {
  const [n, k] = [features.length, logistic.biases.length];
  const [words, telling] = [centres.length / k, logistic.rows.length / k];
  const [near, sharp, odds] = [quantised(centres, k), quantised(logistic.rows, k), quantised(buyers.rows, 1)];
  const header = Buffer.alloc(HEADER);
  for (const [at, value] of [MAGIC, n, k, words, telling].entries()) header.writeUInt32LE(value, at * 4);
  const floats = [
    ...near.scales,
    ...sharp.scales,
    ...logistic.biases,
    ...offsets,
    ...odds.scales,
    buyers.bias,
  ];
  const numbers = Buffer.alloc(4 * floats.length);
  for (const [at, value] of floats.entries()) numbers.writeFloatLE(value, at * 4);
  const lists = [features.slice(0, words), features.slice(words, telling), features.slice(telling)];
  const steps = Buffer.from(Uint8Array.from(idf, (value) => Math.min(255, Math.round(value * IDF_STEP))));
  return Buffer.concat([
    header,
    numbers,
    ...lists.map(packWordList),
    steps,
    odds.cells,
    near.cells,
    sharp.cells,
  ]);
}

/** Each column in 255 steps of its own. */
function quantised(rows: Float64Array, columns: number): { cells: Buffer; scales: number[] } {
  const most = new Array<number>(columns).fill(1e-9);
  for (const [at, value] of rows.entries())
    most[at % columns] = Math.max(most[at % columns] ?? 0, Math.abs(value));
  const cells = Int8Array.from(rows, (value, at) => Math.round((value / (most[at % columns] ?? 1)) * 127));
  return { cells: Buffer.from(cells.buffer), scales: most.map((value) => value / 127) };
}
