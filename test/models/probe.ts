import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexNeeds, type NeedIndex, neighboursOf } from '../../lib/fit/hearing/need-index.ts';
import { openWordVectors, type WordVectors } from '../../lib/text/word-vectors.ts';
import { bytesOf } from './as-shipped.ts';

/** One judged pair: whether a text supports a need. A and B are for choosing, C for judging. */
export interface Pair {
  set: 'A' | 'B' | 'C';
  need: number;
  text: string;
  label: 0 | 1;
}

interface Probe {
  paraphrases: Record<string, string[]>;
  pairs: { set: 'A' | 'B' | 'C'; need: string; text: string; label: 0 | 1 }[];
}

/** The judged pairs of need_probe.json and the index of its 22 needs, each with its three paraphrases as signals. */
export function probeIn(folder: string, words: WordVectors): { pairs: Pair[]; index: NeedIndex } {
  const probe: Probe = JSON.parse(readFileSync(join(folder, 'need_probe.json'), 'utf8'));
  const needs = Object.entries(probe.paraphrases).map(([name, signals]) => ({ name, signals }));
  const numbers = new Map(needs.map(({ name }, at) => [name, at]));
  return {
    pairs: probe.pairs.map((pair) => ({ ...pair, need: numbers.get(pair.need) ?? -1 })),
    index: indexNeeds(needs, words, neighboursOf(needs, words)),
  };
}

/** The word vectors of a folder of models. */
export function wordsIn(folder: string): WordVectors {
  return openWordVectors(bytesOf(readFileSync(join(folder, 'words.bin'))));
}

/** The word vectors as shipped. */
export function shippedWords(): WordVectors {
  return wordsIn(join(import.meta.dirname, '../../public/models'));
}
