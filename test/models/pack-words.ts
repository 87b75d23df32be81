import { HEADER, IDF_STEP, LOWER, MAGIC, UPPER } from '../../lib/text/word-vectors.ts';
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
  const steps = rows.map(({ vector }) => inSteps(vector));
  const numbers = Array.from({ length: dimensions }, (_, at) =>
    steps.map((row) => row[at] ?? GREATEST + 1),
  ).flat();
  const list = packWordList(rows.map(({ word }) => word));
  const upper = inBits(
    numbers.map((number) => number >> LOWER),
    UPPER,
  );
  const lower = inBits(
    numbers.map((number) => number % 2 ** LOWER),
    LOWER,
  );
  return Buffer.concat([header, list, heads, idf, upper, lower]);
}

/** How far from 0 a word's greatest number stands. */
const GREATEST = 2 ** (UPPER + LOWER - 1) - 1;

function inSteps(vector: readonly number[]): number[] {
  const greatest = Math.max(...vector.map(Math.abs), 1e-9);
  // With as much added as makes none negative.
  return vector.map((value) => Math.round((value / greatest) * GREATEST) + GREATEST + 1);
}

/** One after the other, the lowest bit first. */
function inBits(numbers: readonly number[], bits: number): Buffer {
  const packed = Buffer.alloc(Math.ceil((numbers.length * bits) / 8));
  for (const [at, number] of numbers.entries()) {
    const [byte, shift] = [Math.floor((at * bits) / 8), (at * bits) % 8];
    const two = number << shift;
    packed[byte] = (packed[byte] ?? 0) | (two & 255);
    if (two > 255) packed[byte + 1] = (packed[byte + 1] ?? 0) | (two >> 8);
  }
  return packed;
}
