import { lastOnes } from './last-ones.ts';
import { stemOf } from './stem.ts';
import { termsOf } from './terms.ts';
import { WordList } from './word-list.ts';

/**
 * What is known of English words: how telling each is, which share a stem, and where it lies among others in meaning. Read
 * from public/models/words.bin, whose maker is test/models/vectors.ts.
 *
 * Layout, little-endian: three Uint32 (`MAGIC`, words n, dimensions d), the words as a list (lib/text/word-list.ts), n Int8 (how
 * far on in the list the word stands that stands for all of its stem), n Uint8 (the stem's idf × 20), d × n numbers of 7 bits
 * (direction; 64 is 0, its length means nothing), all words' first, then their second: the upper 2 bits of each, then the lower 5
 * of each, the lowest bit first. The upper are much alike, which a zip sees when they stand alone: 48 kB of it.
 */
export interface WordVectors {
  dimensions: number;
  /** All that is known of a folded word, by one look-up. */
  wordOf(text: string): Word;
  /** A folded word's number, -1 where it is not known. */
  indexOf(word: string): number;
  /** What stands for a folded word and all of its stem, to compare words by: the commonest of them ("warehouse"), or the bare stem. */
  keyOf(word: string): string;
  /** How telling a key is: ln(texts / texts with it), for unknown ones that of the rarest. */
  idfOf(key: string): number;
  /** Adds a word's direction (length 1), times a weight, to a sum. */
  addTo(sum: Float32Array, index: number, weight: number): void;
  /** Cosine of two words by number, -1 to 1. */
  cosine(one: number, other: number): number;
  /** The other words nearest to one in meaning, nearest first, with their cosines from `least` up; none for an unknown word. About 1 ms. */
  nearest(word: string, least: number, most: number): [string, number][];
}

/** A folded word: its number, what stands for it and all of its stem, and how telling that is. */
export interface Word {
  text: string;
  index: number;
  key: string;
  idf: number;
}

export const MAGIC = 0x35574d46;
export const HEADER = 12;
export const IDF_STEP = 20;
/** Of a direction's number, the upper and the lower: one fewer loses nothing that is measured. */
export const UPPER = 2;
export const LOWER = 5;

/** @throws where the bytes are not of this layout: a package that was put together wrongly. */
export function openWordVectors(bytes: ArrayBuffer): WordVectors {
  const [magic, n = 0, dimensions = 0] = new Uint32Array(bytes, 0, HEADER / 4);
  if (magic !== MAGIC) throw new Error(UNKNOWN);
  const words = new WordList(new Uint8Array(bytes, HEADER), n);
  const after = HEADER + words.length;
  const packed = new Uint8Array(bytes, after + 2 * n);
  const upper = bytesFor(n * dimensions, UPPER);
  if (packed.length !== upper + bytesFor(n * dimensions, LOWER)) throw new Error(UNKNOWN);
  const heads = new Int8Array(bytes, after, n);
  const idf = new Uint8Array(bytes, after + n, n);
  const rows = rowsOf(packed.subarray(0, upper), packed.subarray(upper), dimensions, n);
  return new Opened(words, dimensions, heads, idf, rows);
}

const bytesFor = (numbers: number, bits: number) => Math.ceil((numbers * bits) / 8);

/** Each word's numbers in a row, as they are added; of numbers that lie as they are shipped. About 5 ms. */
function rowsOf(upper: Uint8Array, lower: Uint8Array, dimensions: number, n: number): Int8Array {
  const rows = new Int8Array(n * dimensions);
  let number = 0;
  for (let at = 0; at < dimensions; at++)
    for (let to = at; to < rows.length; to += dimensions, number++) {
      const bit = number * LOWER;
      const up = Number(upper[number >> 2]) >> ((number & 3) * UPPER);
      const two = Number(lower[bit >> 3]) | (Number(lower[(bit >> 3) + 1]) << 8);
      rows[to] = ((up & 3) << LOWER) + ((two >> (bit & 7)) & 31) - 64;
    }
  return rows;
}

const UNKNOWN = 'Word vectors of an unknown layout';

class Opened implements WordVectors {
  readonly dimensions: number;
  readonly #words: WordList;
  readonly #heads: Int8Array;
  readonly #idf: Uint8Array;
  readonly #rows: Int8Array;
  /** 1 / length of each row, reckoned when first asked for. */
  readonly #scales: Float32Array;
  readonly wordOf: (text: string) => Word;

  constructor(words: WordList, dimensions: number, heads: Int8Array, idf: Uint8Array, rows: Int8Array) {
    this.dimensions = dimensions;
    this.#words = words;
    this.#heads = heads;
    this.#idf = idf;
    this.#rows = rows;
    this.#scales = new Float32Array(words.size);
    this.wordOf = lastOnes(REMEMBERED, (text) => this.#lookUp(text));
  }

  #lookUp(text: string): Word {
    const index = this.#words.indexOf(text);
    const key = this.#headOf(index) ?? this.#keyOfKin(stemOf(text));
    return { text, index, key, idf: this.idfOf(key) };
  }

  indexOf(word: string): number {
    return this.wordOf(word).index;
  }

  keyOf(word: string): string {
    return this.wordOf(word).key;
  }

  /** A form too rare to be listed still belongs to its listed kin: "warehoused" to "warehouse". */
  #keyOfKin(stem: string): string {
    const kin = ['', 'e', 's', 'ing', 'y']
      .map((end) => this.#words.indexOf(stem + end))
      .find((at) => at >= 0);
    return this.#headOf(kin ?? -1) ?? stem;
  }

  idfOf(key: string): number {
    return (this.#idf[this.#words.indexOf(key)] ?? RAREST) / IDF_STEP;
  }

  addTo(sum: Float32Array, index: number, weight: number): void {
    const scale = weight * this.#scaleOf(index);
    const from = index * this.dimensions;
    // All within the rows; a check of each number would double the time.
    for (let at = 0; at < this.dimensions; at++)
      sum[at] = Number(sum[at]) + scale * Number(this.#rows[from + at]);
  }

  cosine(one: number, other: number): number {
    return this.#product(one, other) * this.#scaleOf(one) * this.#scaleOf(other);
  }

  nearest(word: string, least: number, most: number): [string, number][] {
    const index = this.indexOf(word);
    const found: [number, number][] = [];
    if (index < 0) return [];
    const scale = this.#scaleOf(index);
    for (let at = 0; at < this.#words.size; at++) {
      const cosine = this.#product(index, at) * scale * this.#scaleOf(at);
      if (cosine >= least && at !== index) found.push([at, cosine]);
    }
    return found
      .sort((one, other) => other[1] - one[1])
      .slice(0, most)
      .map(([at, cosine]) => [this.#words.at(at), cosine]);
  }

  #product(one: number, other: number): number {
    const [rows, size] = [this.#rows, this.dimensions];
    const [from, to] = [one * size, other * size];
    let sum = 0;
    // In whole numbers, which are added in half the time.
    for (let at = 0; at < size; at++) sum = (sum + Math.imul(rows[from + at] ?? 0, rows[to + at] ?? 0)) | 0;
    return sum;
  }

  #headOf(index: number): string | undefined {
    return index < 0 ? undefined : this.#words.at(index + (this.#heads[index] ?? 0));
  }

  #scaleOf(index: number): number {
    const known = this.#scales[index] ?? 0;
    if (known > 0) return known;
    let sum = 0;
    const from = index * this.dimensions;
    for (let at = from; at < from + this.dimensions; at++) sum += (this.#rows[at] ?? 0) ** 2;
    // As it will be remembered: an answer is the same to the bit when it is asked for again.
    const scale = sum > 0 ? Math.fround(1 / Math.sqrt(sum)) : 0;
    this.#scales[index] = scale;
    return scale;
  }
}

/** Idf × 20 of words in no list: as rare as the rarest listed. */
const RAREST = 160;
/** Words that are remembered: some pages full. */
const REMEMBERED = 5_000;

/** The direction in which a text's words point, length 1: each word once per mention, the more telling the heavier. All 0 where none is known. */
export function directionOf(terms: readonly Word[], words: WordVectors): Float32Array {
  const sum = new Float32Array(words.dimensions);
  for (const { index, idf } of terms) if (index >= 0) words.addTo(sum, index, idf);
  return unit(sum);
}

/** What is known of a text's content words, in order. */
export function knownWords(text: string, words: WordVectors): Word[] {
  return termsOf(text).map((term) => words.wordOf(term));
}

/** In place: made length 1, or left all 0. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Number(one[at]) * Number(other[at]);
  return sum;
}
