import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import { isTerm, joined, wordsOf } from '../../text/terms.ts';
import { knownWords, unit, type Word, type WordVectors } from '../../text/word-vectors.ts';
import type { NeedIndex } from './need-index.ts';
import { isMenu } from './of-company.ts';

/** A content word of a sentence, and in whose mouth it stands. */
interface Spoken {
  word: Word;
  /** Of those whom the company serves, or of what it builds for them: "helps warehouses", "software for clinics". */
  isServed: boolean;
  /** "no warehouses", "without drivers". */
  isDenied: boolean;
}

export interface Sentence {
  text: string;
  spoken: readonly Spoken[];
}

/** A text taken apart once, for all needs. */
export interface NeedText {
  /** All of them. */
  said: readonly Sentence[];
  /** Those in which somebody says something: no buttons, menus or headings. */
  sentences: readonly Sentence[];
  /** In which each sentence points together with the one after it. */
  directions: readonly Float32Array[];
  /** Content words in all. */
  terms: number;
}

/** A word that answers a term. */
export interface Hit {
  /** Its place among the sentence's content words. */
  at: number;
  /** 1 the term itself or one of its stem, less for one near in meaning. */
  likeness: number;
  isServed: boolean;
  isDenied: boolean;
}

/** Where the index's terms are heard: by the number of the term, then of the sentence, in its order. */
export type Heard = readonly (readonly (readonly Hit[] | undefined)[] | undefined)[];

const reaching = (words: string, reach: number) => words.split(' ').map((word) => [word, reach] as const);

/** How many of the words after these are of those whom they help, or of what they make for others; chosen with the weights on sets A and B, and on development pages. */
const SERVED: ReadonlyMap<string, number> = new Map([
  ...reaching(
    'help helps helping helped enable enables enabling empower empowers empowering allow allows allowing let lets assist assists support supports serve serves serving connects connect automates automate automating',
    10,
  ),
  ...reaching('construct constructs constructing constructed construction build builds building', 6),
  ...reaching('for solution solutions tool tools', 6),
  ...reaching('your', 3),
]);
/** A product for others: so many words before it say what for ("restaurant booking platform"). */
const PRODUCT = new Set('platform platforms software app apps tool tools solution solutions'.split(' '));
const BEFORE_PRODUCT = 3;
/** How many of the words after these are denied. */
const DENIED: ReadonlyMap<string, number> = new Map(
  reaching('no not without never none neither nor cannot kein keine keinen ohne sans', 4),
);

/** Whether a phrase denies something itself: "no warehouse of our own". */
export function denies(phrase: string): boolean {
  return foldWords(phrase)
    .split(' ')
    .some((word) => DENIED.has(word));
}

/** Six words at least: what is shorter is a button, a menu entry or a heading, and says nothing of anybody. */
const SENTENCE = /(?:\S+\s+){5}\S/;
/** Sentences in a long page that are listened to: some 2,000 words. */
const MOST = 200;

/** @param vectors absent where the page's language has none: its words then have no direction. */
export function needText(text: string, vectors?: WordVectors): NeedText {
  const wordOf = vectors ? (word: string) => vectors.wordOf(word) : bare;
  const said = sentencesOf(text).map((sentence) => ({ text: sentence, spoken: spokenIn(sentence, wordOf) }));
  const sentences = said.filter(({ text }) => SENTENCE.test(text) && !isMenu(text)).slice(0, MOST);
  const sums = sentences.map(({ spoken }) => sumOf(spoken, vectors));
  return {
    said,
    sentences,
    directions: sums.map((sum, at) => unit(added(sum, sums[at + 1]))),
    terms: sentences.reduce((sum, { spoken }) => sum + spoken.length, 0),
  };
}

/** A word of which no more is known than its stem. */
const bare = (text: string): Word => ({ text, index: -1, key: stemOf(text), idf: 0 });

/** The sentence's `termsOf`. */
export function termsSaid({ text, spoken }: Sentence, words: WordVectors): readonly Word[] {
  return joined(text) === text ? spoken.map(({ word }) => word) : knownWords(text, words);
}

function spokenIn(sentence: string, wordOf: (text: string) => Word): Spoken[] {
  const spoken: Spoken[] = [];
  for (const part of sentence.split(/[;:]\s/)) {
    let [served, denied] = [0, 0];
    const first = spoken.length;
    for (const word of wordsOf(part)) {
      if (isTerm(word)) spoken.push({ word: wordOf(word), isServed: served > 0, isDenied: denied > 0 });
      if (PRODUCT.has(word)) serve(spoken.slice(Math.max(first, spoken.length - 1 - BEFORE_PRODUCT), -1));
      served = Math.max(served - 1, SERVED.get(word) ?? 0);
      denied = DENIED.get(word) ?? denied - 1;
    }
  }
  return spoken;
}

function serve(words: readonly Spoken[]): void {
  for (const word of words) word.isServed = true;
}

function sumOf(spoken: readonly Spoken[], vectors?: WordVectors): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  if (!vectors) return sum;
  for (const { word } of spoken) if (word.index >= 0) vectors.addTo(sum, word.index, word.idf);
  return sum;
}

function added(one: Float32Array, other?: Float32Array): Float32Array {
  const sum = one.slice();
  if (other) for (let at = 0; at < sum.length; at += 1) sum[at] = Number(sum[at]) + Number(other[at]);
  return sum;
}

export function hear({ sentences }: NeedText, index: NeedIndex): Heard {
  const heard: Hit[][][] = [];
  for (const [number, { spoken }] of sentences.entries()) {
    for (const [at, { word, isServed, isDenied }] of spoken.entries()) {
      for (const [term, likeness] of index.termsFor(word.text)) {
        heard[term] ??= [];
        const hits = heard[term][number] ?? [];
        hits.push({ at, likeness, isServed, isDenied });
        heard[term][number] = hits;
      }
    }
  }
  return heard;
}
