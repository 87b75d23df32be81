import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/**
 * What is known of the words of industries: weights learned from descriptions (English), and lists of words written by hand
 * (English, German, French, Spanish). From public/models/industry.bin and industry-words.json, whose makers are
 * test/models/train-industry.ts and a hand.
 *
 * Layout of industry.bin, little-endian: six Uint32 (`MAGIC`, features n, industries k, bytes of the vocabulary, features w that are
 * single words, features m that tell industries apart), the vocabulary (ASCII; those w first, then the rest of those m, a line break
 * between features, padded with line breaks to a multiple of four bytes), 4 k + 2 Float32 (scales of centres, scales of weights, biases, offsets, scale and bias of buyers), n Uint8
 * (idf × 20; 0 where a feature tells only buyers apart), n Int8 (businesses + / consumers −), w × k Int8 (centres), m × k Int8 (weights).
 */
export interface IndustryModel {
  numbers: ReadonlyMap<string, number>;
  features: readonly string[];
  idf(id: number): number;
  centre: Table;
  weights: Table;
  biases: Float32Array;
  /** Added to each industry's score in the end, so that none is named more often than it is right. */
  offsets: Float32Array;
  buyers: { of(id: number): number; bias: number };
  words: ReadonlyMap<string, PhraseIndex<Industry>>;
}

/** A number for each feature and industry. */
interface Table {
  cells: Int8Array;
  scales: Float32Array;
}

export const MAGIC = 0x31444e49;
export const HEADER = 24;
export const IDF_STEP = 20;

/** Words of industries as written by hand: language → industry → phrases parted by ", ". */
export type IndustryWords = Readonly<Record<string, Readonly<Partial<Record<Industry, string>>>>>;

/** @throws where the bytes are not of this layout: a package that was put together wrongly. */
export function openIndustryModel(bytes: ArrayBuffer, lists: IndustryWords): IndustryModel {
  const [magic, n = 0, k = 0, length = 0, words = 0, telling = 0] = new Uint32Array(bytes, 0, HEADER / 4);
  const floats = HEADER + length;
  const start = floats + 4 * (4 * k + 2);
  if (
    magic !== MAGIC ||
    k !== INDUSTRY_IDS.length ||
    bytes.byteLength !== start + 2 * n + (words + telling) * k
  )
    throw new Error('An industry model of an unknown layout');
  const features = new TextDecoder()
    .decode(new Uint8Array(bytes, HEADER, length))
    .trimEnd()
    .split('\n');
  const float = new Float32Array(bytes, floats, 4 * k + 2);
  const idf = new Uint8Array(bytes, start, n);
  const buyers = new Int8Array(bytes, start + n, n);
  const [scale = 0, bias = 0] = float.subarray(4 * k);
  const cells = new Int8Array(bytes, start + 2 * n);
  return {
    numbers: new Map(features.map((feature, id) => [feature, id])),
    features,
    idf: (id) => (idf[id] ?? 0) / IDF_STEP,
    centre: { cells: cells.subarray(0, words * k), scales: float.subarray(0, k) },
    weights: { cells: cells.subarray(words * k), scales: float.subarray(k, 2 * k) },
    biases: float.subarray(2 * k, 3 * k),
    offsets: float.subarray(3 * k, 4 * k),
    buyers: { of: (id) => (buyers[id] ?? 0) * scale, bias },
    words: new Map(Object.entries(lists).map(([language, list]) => [language, filed(list)])),
  };
}

function filed(list: Readonly<Partial<Record<Industry, string>>>): PhraseIndex<Industry> {
  return new PhraseIndex(
    INDUSTRY_IDS.map((industry): [Industry, string[]] => [industry, [list[industry] ?? '']]),
  );
}

/** The sum over a vector's features of a table's row times the weight, one number an industry. */
export function project(
  { cells, scales }: Table,
  { ids, values }: { ids: Int32Array; values: Float32Array },
): Float64Array {
  const k = scales.length;
  const sums = new Float64Array(k);
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * k;
    const value = values[at] ?? 0;
    for (let column = 0; column < k; column += 1)
      sums[column] = (sums[column] ?? 0) + (cells[from + column] ?? 0) * value;
  }
  return sums.map((sum, column) => sum * (scales[column] ?? 0));
}
