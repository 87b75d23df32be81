import type { WordVectors } from '../text/word-vectors.ts';
import type { TellingTerms } from './hearing/telling-terms.ts';

/**
 * Companies of all kinds to compare with: "closer to your clients than 95 % of them". No names and no texts: each is its
 * direction and its most telling terms with their weights, as numbers. Read from public/models/references.bin, whose maker is
 * test/models/references.ts; it belongs to one words.bin.
 *
 * Layout, little-endian: four Uint32 (`MAGIC`, companies n, terms t, dimensions d), n × t Uint16 (number of the word that
 * stands for the term), n × t Uint8 (its weight × 255), n × d Int8 (direction × 127).
 */
export interface Reference {
  terms: TellingTerms;
  direction: Float32Array;
}

export const MAGIC = 0x31524d46;
export const HEADER = 16;

/** @throws where the bytes are not of this layout or belong to other words. */
export function openReferences(bytes: ArrayBuffer, words: WordVectors): Reference[] {
  const [magic, n = 0, t = 0, d = 0] = new Uint32Array(bytes, 0, HEADER / 4);
  if (magic !== MAGIC || d !== words.dimensions || bytes.byteLength !== HEADER + n * (3 * t + d))
    throw new Error('References of an unknown layout');
  const numbers = new Uint16Array(bytes, HEADER, n * t);
  const weights = new Uint8Array(bytes, HEADER + 2 * n * t, n * t);
  const rows = new Int8Array(bytes, HEADER + 3 * n * t);
  return Array.from({ length: n }, (_, at) => ({
    terms: new Map(
      [...numbers.subarray(at * t, (at + 1) * t)].map((number, term) => [
        words.words[number] ?? '',
        (weights[at * t + term] ?? 0) / 255,
      ]),
    ),
    direction: Float32Array.from(rows.subarray(at * d, (at + 1) * d), (value) => value / 127),
  }));
}
