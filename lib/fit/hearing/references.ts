import type { WordVectors } from '../../text/word-vectors.ts';
import type { TellingTerms } from './telling-terms.ts';

/**
 * Companies of all kinds to compare with: who is like everybody is like nobody. No names and no texts: each is its
 * direction and its most telling terms with their weights, as numbers. Read from public/models/references.bin, whose maker is
 * test/models/references.ts; it belongs to one words.bin.
 *
 * Layout, little-endian: four Uint32 (`MAGIC`, companies n, terms t, dimensions d), n × t Uint8 and n × t Uint8
 * (number of the word that stands for the term: what is left over of 256, then how many times 256), n × t Uint8 (its weight × 255),
 * n × d Int8 (direction × 127).
 */
export interface References {
  /** What each has in common with a text's terms: their cosine, where the text's weights have length 1. */
  shared(terms: TellingTerms): number[];
  /** How far each points in a direction: their cosine, where that has length 1. */
  towards(direction: Float32Array): number[];
}

export const MAGIC = 0x32524d46;
export const HEADER = 16;
/** Numbers that a word can have. */
const LISTED = 2 ** 16;

/** @throws where the bytes are not of this layout or belong to other words. */
export function openReferences(bytes: ArrayBuffer, words: WordVectors): References {
  const [magic, n = 0, t = 0, d = 0] = new Uint32Array(bytes, 0, HEADER / 4);
  if (magic !== MAGIC || d !== words.dimensions || bytes.byteLength !== HEADER + n * (3 * t + d))
    throw new Error('References of an unknown layout');
  const [low, high] = [new Uint8Array(bytes, HEADER, n * t), new Uint8Array(bytes, HEADER + n * t, n * t)];
  const numbers = Uint16Array.from(low, (rest, at) => rest + 256 * (high[at] ?? 0));
  const weights = new Uint8Array(bytes, HEADER + 2 * n * t, n * t);
  const rows = new Int8Array(bytes, HEADER + 3 * n * t);
  return {
    shared(terms) {
      // Most telling terms are listed words: by number they are found without spelling out any word.
      const listed = new Float64Array(LISTED);
      for (const [key, weight] of terms) {
        const index = words.indexOf(key);
        if (index >= 0) listed[index] = weight;
      }
      return Array.from({ length: n }, (_, row) => {
        let sum = 0;
        for (let at = row * t; at < (row + 1) * t; at += 1)
          sum += (Number(listed[Number(numbers[at])]) * Number(weights[at])) / 255;
        return sum;
      });
    },
    towards(direction) {
      const found: number[] = [];
      for (let row = 0; row < n; row += 1) {
        let sum = 0;
        // All within the rows; a check of each number would double the time.
        for (let column = 0; column < d; column += 1)
          sum += Number(rows[row * d + column]) * Number(direction[column]);
        found.push(sum / 127);
      }
      return found;
    },
  };
}
