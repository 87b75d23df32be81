import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import { isTerm } from '../../text/terms.ts';
import { unit, type WordVectors } from '../../text/word-vectors.ts';
import type { NeedIndex } from './need-index.ts';
import { isMenu, isOfCompany, saysWhose } from './of-company.ts';

/** A content word of a sentence, and in whose mouth it stands. */
interface Spoken {
  word: string;
  key: string;
  /** Of those whom the company serves, or of what it builds for them: "helps warehouses", "software for clinics". */
  isServed: boolean;
  /** "no warehouses", "without drivers". */
  isDenied: boolean;
}

export interface Sentence {
  text: string;
  spoken: readonly Spoken[];
  /** It can tell of the company itself. */
  tells: boolean;
  /** It says whose the things are that it names. */
  saysWhose: boolean;
}

/** A text taken apart once, for all needs. */
export interface NeedText {
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

/** What each sentence says of the index's terms, by their number, in the sentence's order. */
export type Heard = readonly ReadonlyMap<number, readonly Hit[]>[];

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
  const said = sentencesOf(text)
    .filter((sentence) => SENTENCE.test(sentence) && !isMenu(sentence))
    .slice(0, MOST);
  const sentences = said.map((sentence) => ({
    text: sentence,
    spoken: spokenIn(sentence, vectors),
    tells: isOfCompany(sentence),
    saysWhose: saysWhose(sentence),
  }));
  const sums = sentences.map(({ spoken }) => sumOf(spoken, vectors));
  return {
    sentences,
    directions: sums.map((sum, at) => unit(added(sum, sums[at + 1]))),
    terms: sentences.reduce((sum, { spoken }) => sum + spoken.length, 0),
  };
}

function spokenIn(sentence: string, vectors?: WordVectors): Spoken[] {
  const spoken: Spoken[] = [];
  for (const part of sentence.split(/[;:]\s/)) {
    let [served, denied] = [0, 0];
    const first = spoken.length;
    for (const word of foldWords(part).split(' ')) {
      if (isTerm(word)) {
        const key = vectors?.keyOf(word) ?? stemOf(word);
        spoken.push({ word, key, isServed: served > 0, isDenied: denied > 0 });
      }
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

export function hear(text: NeedText, index: NeedIndex): Heard {
  return text.sentences.map(({ spoken }) => {
    const hits = new Map<number, Hit[]>();
    const keep = (term: number, hit: Hit) => {
      const known = hits.get(term);
      if (known) known.push(hit);
      else hits.set(term, [hit]);
    };
    for (const [at, { word, key, isServed, isDenied }] of spoken.entries()) {
      const term = index.byKey.get(key);
      if (term !== undefined) keep(term, { at, likeness: 1, isServed, isDenied });
      for (const [near, likeness] of index.byWord.get(word) ?? [])
        if (near !== term) keep(near, { at, likeness, isServed, isDenied });
    }
    return hits;
  });
}
