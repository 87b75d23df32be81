import { HEADER, IDF_STEP, MAGIC } from '../../lib/text/word-vectors.ts';
import { packWordList } from './pack-word-list.ts';

export interface WordRow {
  word: string;
  /** Number of the row that stands for all of its stem. */
  head: number;
  idf: number;
  vector: readonly number[];
}

/** The rows, sorted by word, in the layout of lib/text/word-vectors.ts. */
export function packWords(rows: readonly WordRow[], dimensions: number): Buffer {
  const header = Buffer.alloc(HEADER);
  for (const [at, value] of [MAGIC, rows.length, dimensions].entries()) header.writeUInt32LE(value, at * 4);
  const heads = Buffer.alloc(rows.length);
  // Kin stand near in the alphabet; a step out of reach throws here.
  for (const [at, { head }] of rows.entries()) heads.writeInt8(head - at, at);
  const idf = Buffer.from(rows.map((row) => Math.min(255, Math.round(row.idf * IDF_STEP))));
  const quantised = rows.map(({ vector }) => inSteps(vector));
  const directions = Int8Array.from(
    { length: rows.length * dimensions },
    (_, at) => quantised[at % rows.length]?.[Math.floor(at / rows.length)] ?? 0,
  );
  const list = packWordList(rows.map(({ word }) => word));
  return Buffer.concat([header, list, heads, idf, Buffer.from(directions.buffer)]);
}

/** In 255 steps, the greatest 127 from 0. */
function inSteps(vector: readonly number[]): number[] {
  const greatest = Math.max(...vector.map(Math.abs), 1e-9);
  return vector.map((value) => Math.round((value / greatest) * 127));
}
