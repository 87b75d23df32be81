import { INDUSTRY_IDS, type Industry } from '../../icp/industries.ts';
import { lastOnes } from '../../text/last-ones.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';
import { stemOf } from '../../text/stem.ts';
import { WordList } from '../../text/word-list.ts';

/**
 * What is known of the words of industries: weights learned from descriptions (English), and lists of words written by hand
 * (English, German, French, Spanish). From public/models/industry.bin and industry-words.json, whose makers are
 * test/models/train-industry.ts and a hand.
 *
 * Layout of industry.bin, little-endian: five Uint32 (`MAGIC`, features n, industries k, features w that are single words, features m
 * that tell industries apart), 4 k + 2 Float32 (scales of centres, scales of weights, biases, offsets, scale and bias of buyers), three
 * lists of features (lib/text/word-list.ts: those w, the pairs among those m, what tells only buyers apart), n Uint8 (idf × 20; 0 where
 * a feature tells only buyers apart), n Int8 (businesses + / consumers −), w × k Int8 (centres), m × k Int8 (weights).
 */
export interface IndustryModel {
  knownOf(term: string): Known;
  featureOf(id: number): string;
  idf(id: number): number;
  centre: Table;
  weights: Table;
  biases: Float32Array;
  /** Added to each industry's score in the end, so that none is named more often than it is right. */
  offsets: Float32Array;
  buyers: { of(id: number): number; bias: number };
  /** Hand-written words by language, filed when first asked for. */
  words: Pick<ReadonlyMap<string, PhraseIndex<Industry>>, 'get'>;
}

/** What is known of a content word. */
export interface Known {
  stem: string;
  /** Number of its stem; -1 where nothing is known of it. */
  id: number;
  /** Numbers of the pairs that its stem begins, by the stem after it. */
  pairs: ReadonlyMap<string, number>;
}

/** A number for each feature and industry. */
interface Table {
  cells: Int8Array;
  scales: Float32Array;
}

export const MAGIC = 0x32444e49;
export const HEADER = 20;
export const IDF_STEP = 20;

/** Words of industries as written by hand: language → industry → phrases parted by ", ". */
export type IndustryWords = Readonly<Record<string, Readonly<Partial<Record<Industry, string>>>>>;

/** @throws where the bytes are not of this layout: a package that was put together wrongly. */
export function openIndustryModel(bytes: ArrayBuffer, lists: IndustryWords): IndustryModel {
  const [magic, n = 0, k = 0, words = 0, telling = 0] = new Uint32Array(bytes, 0, HEADER / 4);
  if (magic !== MAGIC || k !== INDUSTRY_IDS.length) throw new Error(UNKNOWN);
  const float = new Float32Array(bytes, HEADER, 4 * k + 2);
  const features = new Features(new Uint8Array(bytes, HEADER + float.byteLength), [words, telling, n]);
  const start = HEADER + float.byteLength + features.length;
  if (bytes.byteLength !== start + 2 * n + (words + telling) * k) throw new Error(UNKNOWN);
  const idf = new Uint8Array(bytes, start, n);
  const buyers = new Int8Array(bytes, start + n, n);
  const [scale = 0, bias = 0] = float.subarray(4 * k);
  const cells = new Int8Array(bytes, start + 2 * n);
  return {
    knownOf: lastOnes(REMEMBERED, (term) => features.knownOf(stemOf(term))),
    featureOf: (id) => features.at(id),
    idf: (id) => (idf[id] ?? 0) / IDF_STEP,
    centre: { cells: cells.subarray(0, words * k), scales: float.subarray(0, k) },
    weights: { cells: cells.subarray(words * k), scales: float.subarray(k, 2 * k) },
    biases: float.subarray(2 * k, 3 * k),
    offsets: float.subarray(3 * k, 4 * k),
    buyers: { of: (id) => (buyers[id] ?? 0) * scale, bias },
    words: filed(lists),
  };
}

/** Words that are remembered: some pages full. */
const REMEMBERED = 5_000;

const UNKNOWN = 'An industry model of an unknown layout';

interface Listed {
  /** Number of its first. */
  from: number;
  list: WordList;
}

function numberIn(listed: Listed | undefined, feature: string): number {
  const index = listed?.list.indexOf(feature) ?? -1;
  return index < 0 ? -1 : (listed?.from ?? 0) + index;
}

const NONE: Known['pairs'] = new Map();

/** The pairs by the stem that begins them: laid out once, no pair of a text's stems needs to be searched for. */
function pairsIn({ from, list }: Listed): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [at, pair] of list.words().entries()) {
    const [first = '', second = ''] = pair.split(' ');
    const begun = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, begun.set(second, from + at));
  }
  return pairs;
}

/** Three lists of features, numbered through: words, pairs of words, words that tell only buyers apart. */
class Features {
  /** Bytes of the lists. */
  readonly length: number;
  readonly #lists: readonly Listed[];
  /** Laid out for the first page, not for a worker that is only woken. */
  #pairs: Map<string, Map<string, number>> | undefined;

  /** @param ends the number after each list's last. */
  constructor(bytes: Uint8Array, ends: readonly number[]) {
    let [length, from] = [0, 0];
    this.#lists = ends.map((end) => {
      const one = { from, list: new WordList(bytes.subarray(length), end - from) };
      [length, from] = [length + one.list.length, end];
      return one;
    });
    this.length = length;
  }

  knownOf(stem: string): Known {
    const [words, pairs, buyers] = this.#lists;
    const id = numberIn(words, stem);
    this.#pairs ??= pairs && pairsIn(pairs);
    return { stem, id: id >= 0 ? id : numberIn(buyers, stem), pairs: this.#pairs?.get(stem) ?? NONE };
  }

  at(id: number): string {
    const one = this.#lists.findLast(({ from }) => from <= id);
    return one?.list.at(id - one.from) ?? '';
  }
}

/** Filing a language's words takes longer than a page that is in another can wait. */
function filed(lists: IndustryWords): IndustryModel['words'] {
  const known = new Map<string, PhraseIndex<Industry>>();
  return {
    get(language) {
      const list = Object.hasOwn(lists, language) ? lists[language] : undefined;
      const index =
        known.get(language) ??
        (list &&
          new PhraseIndex(INDUSTRY_IDS.map((industry) => [industry, [list[industry] ?? '']] as const)));
      if (index) known.set(language, index);
      return index;
    },
  };
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
    // Pairs have no centres.
    if (from >= cells.length) continue;
    for (let column = 0; column < k; column += 1)
      sums[column] = (sums[column] ?? 0) + (cells[from + column] ?? 0) * value;
  }
  return sums.map((sum, column) => sum * (scales[column] ?? 0));
}
