import { lastOnes } from '../../text/last-ones.ts';
import { stemOf } from '../../text/stem.ts';
import { termsOf } from '../../text/terms.ts';
import { directionOf, type WordVectors } from '../../text/word-vectors.ts';
import type { Need } from './need.ts';
import { denies } from './need-text.ts';

/** A signal, counter-signal or name of a need, ready to be listened for. */
export interface Phrase {
  /** Number of its need. */
  need: number;
  isCounter: boolean;
  isName: boolean;
  text: string;
  /** Its content words by number, with their shares; these add up to 1. */
  terms: readonly { term: number; weight: number }[];
  /** It speaks of dealings with others itself ("sells to hospitals"): whom a page serves is what was asked. */
  relates: boolean;
  /** It says that something is not there: it is heard where a page says so too. */
  denies: boolean;
  direction?: Float32Array;
}

/** The needs of a profile, to be asked of any number of texts. */
export interface NeedIndex {
  needs: number;
  phrases: readonly Phrase[];
  /** The terms that a word of a page stands for: [number, likeness], 1 where it is one in any form, else their cosine. */
  termsFor(word: string): Terms;
}

type Terms = readonly (readonly [number, number])[];

/** For a word of a phrase, the words near to it with their cosines. Plain data, to be kept with the profile. */
type Neighbours = Readonly<Record<string, readonly (readonly [string, number])[]>>;

/** Nearer words mean much the same; at most so many a word. As measured with the weights in need-answer.ts. */
const NEAR = 0.5;
const MOST_NEAR = 60;

/** In these a phrase tells of dealings with others, or of a product for them. */
const RELATES =
  /\b(?:for|to|serves?|sold|sells?|selling|through|by|platforms?|software|apps?|tools?|solutions?)\b/i;

/** The words near to all words of some needs: about 1 ms a word, so done once, when a profile is saved. */
export function neighboursOf(needs: readonly Need[], words: WordVectors): Neighbours {
  const asked = new Set(needs.flatMap(phrasesOf).flatMap(({ text }) => termsOf(text)));
  return Object.fromEntries([...asked].map((word) => [word, words.nearest(word, NEAR, MOST_NEAR)]));
}

/** @param words and @param neighbours absent where only words as they stand are to be heard. */
export function indexNeeds(
  needs: readonly Need[],
  words?: WordVectors,
  neighbours: Neighbours = {},
): NeedIndex {
  const byKey = new Map<string, number>();
  const byWord = new Map<string, (readonly [number, number])[]>();
  const keyOf = (word: string) => words?.keyOf(word) ?? stemOf(word);
  const termOf = (word: string): number => {
    const key = keyOf(word);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const term = byKey.size;
    byKey.set(key, term);
    for (const [near, likeness] of neighbours[word] ?? [])
      byWord.set(near, [...(byWord.get(near) ?? []), [term, likeness]]);
    return term;
  };
  const phrases = needs.flatMap((need, at) =>
    phrasesOf(need).flatMap((phrase) => phraseFor(at, phrase, termOf, words)),
  );
  const termsFor = lastOnes(REMEMBERED, (word): Terms => {
    const own = byKey.get(keyOf(word));
    const near = byWord.get(word)?.filter(([term]) => term !== own) ?? [];
    return own === undefined ? near : [[own, 1], ...near];
  });
  return { needs: needs.length, phrases, termsFor };
}

/** Words that are remembered: some pages full. */
const REMEMBERED = 5_000;

type Written = Pick<Phrase, 'text' | 'isCounter' | 'isName'>;

function phrasesOf({ name, signals, counterSignals = [] }: Need): Written[] {
  return [
    { text: name, isCounter: false, isName: true },
    ...signals.map((text) => ({ text, isCounter: false, isName: false })),
    ...counterSignals.map((text) => ({ text, isCounter: true, isName: false })),
  ];
}

function phraseFor(
  need: number,
  written: Written,
  termOf: (word: string) => number,
  words?: WordVectors,
): Phrase[] {
  const terms = [...new Set(termsOf(written.text))];
  if (terms.length === 0) return [];
  // Telling words weigh more, but not so much that one rare word is the whole phrase.
  const weights = terms.map((word) => Math.sqrt(words?.idfOf(words.keyOf(word)) ?? 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return [
    {
      need,
      ...written,
      terms: terms.map((word, at) => ({ term: termOf(word), weight: (weights[at] ?? 0) / sum })),
      relates: RELATES.test(written.text),
      denies: denies(written.text),
      ...(words && {
        direction: directionOf(
          terms.map((term) => words.wordOf(term)),
          words,
        ),
      }),
    },
  ];
}
