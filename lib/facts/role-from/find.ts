import { PhraseIndex } from '../../text/phrase-index.ts';
import { fields } from './fields.ts';
import { ranks } from './ranks.ts';
import type { Rank, Row, Telling } from './telling.ts';
import { unspacedFields, unspacedRanks } from './unspaced.ts';

/** Words of a title that tell something, by their place among its words or characters. */
export interface Found {
  row: Telling;
  at: number;
  length: number;
}

/** Shorter words are themselves: the beginnings that are looked for have as many letters at least. */
const SHORT = 4;

const spaced = (): Row[] => [...ranks(), ...fields()];
const unspaced = (): Row[] => [...unspacedRanks(), ...unspacedFields()];
const index = new PhraseIndex(
  // Taken apart when first asked for: a worker just woken seldom asks.
  (function* () {
    for (const [row, words] of spaced())
      yield [row, [words.replace(/~([^,]+)/g, '$1, *$1').replace(/[a-z]{4,}/g, alike)]] as const;
  })(),
);

/** What folded words tell, nothing left out. */
export function foundIn(words: readonly string[]): Found[] {
  return index.find(words.map(alike));
}

const OTHERWISE = /[kqyz]|chn|([a-z])\1/;

/** One spelling of what languages write with other letters: "kvalitet" and "qualité", "kommunikation" and "communication". */
function alike(word: string): string {
  if (word.length < SHORT || !OTHERWISE.test(word)) return word;
  return word
    .replace(/qu|kv|kw/g, 'cv')
    .replace(/ch(?=n)|k/g, 'c')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1/g, '$1');
}

/** What makes Japanese a sentence. */
const SENTENCE = /[をがは]|ます|です/;
const LONGEST = 40;

/** The same for scripts that part no words; their places are characters. */
export function foundUnspaced(text: string): Found[] {
  if (!/[\u3040-\uffdc]/.test(text) || text.length > LONGEST || SENTENCE.test(text)) return [];
  return unspaced().flatMap(([row, words]) =>
    words.split(', ').flatMap((phrase) => {
      const at = phrase === '' ? -1 : text.indexOf(phrase);
      return at < 0 ? [] : [{ row, at, length: phrase.length }];
    }),
  );
}

/** The ranks that stand, narrowest words first heard: "vice president" is no president. */
export function ranksOf(found: readonly Found[]): (Found & { rank: Rank })[] {
  const telling = found.flatMap((one) => (one.row.rank ? [{ ...one, rank: one.row.rank }] : []));
  return telling.filter((one) => !telling.some((other) => hides(other, one)));
}

/** The words of fields that stand: "product marketing" is marketing, "human resources" are no resources. */
export function fieldsOf(found: readonly Found[]): Found[] {
  const telling = found.filter(({ row }) => row.functions.length > 0);
  return telling.filter((one) => !found.some((other) => other.length > one.length && covers(other, one)));
}

function hides(other: Found, one: Found): boolean {
  if (!covers(other, one)) return false;
  return other.length > one.length || orderOf(other) < orderOf(one);
}

function covers(other: Found, one: Found): boolean {
  return other.at <= one.at && other.at + other.length >= one.at + one.length;
}

let order: ReadonlyMap<Telling, number> | undefined;

function orderOf({ row }: Found): number {
  order ??= new Map([...spaced(), ...unspaced()].map(([telling], at) => [telling, at]));
  return order.get(row) ?? 0;
}
