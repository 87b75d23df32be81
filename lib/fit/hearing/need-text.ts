import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import { isTerm } from '../../text/terms.ts';
import { unit, type WordVectors } from '../../text/word-vectors.ts';
import type { NeedIndex } from '../need-index.ts';

/** A content word of a sentence, and in whose mouth it stands. */
interface Spoken {
  word: string;
  key: string;
  /** Of those whom the company serves, or of what it builds for them: "helps warehouses", "software for clinics". */
  isServed: boolean;
  /** "no warehouses", "without drivers". */
  isDenied: boolean;
}

/** Two neighbouring sentences. */
interface Passage {
  text: string;
  next: string;
  direction: Float32Array;
}

/** A text taken apart once, for all needs. */
export interface NeedText {
  sentences: readonly (readonly Spoken[])[];
  /** One a sentence, with the sentence after it. */
  passages: readonly Passage[];
  /** Content words in all. */
  terms: number;
}

/** How well a sentence answers a term: 1 its own word or one of its stem, less for one near in meaning. */
interface Hit {
  likeness: number;
  isServed: boolean;
}

/** What each sentence says of the index's terms, by their number. */
export type Heard = readonly ReadonlyMap<number, Hit>[];

const reaching = (words: string, reach: number) => words.split(' ').map((word) => [word, reach] as const);

/** How many of the words after these are of those whom they help, or of what they make for others; chosen with the weights on sets A and B. */
const SERVED: ReadonlyMap<string, number> = new Map([
  ...reaching(
    'help helps helping helped enable enables enabling empower empowers empowering allow allows allowing let lets assist assists support supports serve serves serving connects connect automates automate automating',
    7,
  ),
  ...reaching('construct constructs constructing constructed construction build builds building', 6),
  ...reaching('for', 4),
]);
/** How many of the words after these are denied. */
const DENIED: ReadonlyMap<string, number> = new Map(
  reaching('no not without never none neither nor cannot', 4),
);

/** Six words at least: what is shorter is a button, a menu entry or a heading, and says nothing of anybody. */
const SENTENCE = /(?:\S+\s+){5}\S/;
/** Sentences in a long page that are listened to: some 2,000 words. */
const MOST = 200;

/** @param vectors absent where the page's language has none: its words then have no direction. */
export function needText(text: string, vectors?: WordVectors): NeedText {
  const said = sentencesOf(text)
    .filter((sentence) => SENTENCE.test(sentence))
    .slice(0, MOST);
  const sentences = said.map((sentence) => spokenIn(sentence, vectors));
  const sums = sentences.map((spoken) => sumOf(spoken, vectors));
  const passages = said.map((sentence, at) => ({
    text: sentence,
    next: said[at + 1] ?? '',
    direction: unit(added(sums[at], sums[at + 1])),
  }));
  return { sentences, passages, terms: sentences.flat().length };
}

function spokenIn(sentence: string, vectors?: WordVectors): Spoken[] {
  const spoken: Spoken[] = [];
  for (const part of sentence.split(/[;:]\s/)) {
    let [served, denied] = [0, 0];
    for (const word of foldWords(part).split(' ')) {
      if (isTerm(word)) {
        const key = vectors?.keyOf(word) ?? stemOf(word);
        spoken.push({ word, key, isServed: served > 0, isDenied: denied > 0 });
      }
      served = Math.max(served - 1, SERVED.get(word) ?? 0);
      denied = DENIED.get(word) ?? denied - 1;
    }
  }
  return spoken;
}

function sumOf(spoken: readonly Spoken[], vectors?: WordVectors): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  for (const { word, key } of spoken) {
    const index = vectors?.indexOf(word) ?? -1;
    if (vectors && index >= 0) vectors.addTo(sum, index, vectors.idfOf(key));
  }
  return sum;
}

function added(one: Float32Array = new Float32Array(), other?: Float32Array): Float32Array {
  const sum = one.slice();
  if (other) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
  return sum;
}

/** What is denied is not heard. */
export function hear(text: NeedText, index: NeedIndex): Heard {
  return text.sentences.map((spoken) => {
    const hits = new Map<number, Hit>();
    for (const { word, key, isServed, isDenied } of spoken) {
      if (isDenied) continue;
      const term = index.byKey.get(key);
      if (term !== undefined) keep(hits, term, { likeness: 1, isServed });
      for (const [near, likeness] of index.byWord.get(word) ?? []) keep(hits, near, { likeness, isServed });
    }
    return hits;
  });
}

/** The best answer stands; between equals one that is the company's own. */
function keep(hits: Map<number, Hit>, term: number, hit: Hit): void {
  const known = hits.get(term);
  if (!known || hit.likeness > known.likeness || (hit.likeness === known.likeness && known.isServed))
    hits.set(term, hit);
}
