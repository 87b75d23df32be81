import { readCount } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';
import type { Count } from './fact.ts';
import { ABOUT, AND, BETWEEN, IN_A_YEAR, OVER, RANGE_WORDS } from './figure-words.ts';

/** A number with what belongs to it: "more than 51–200", as places among the words. */
export interface Figure {
  count: Count;
  /** First word, its qualifiers included. */
  first: number;
  /** The word after it. */
  next: number;
}

/** Nobody employs more. */
export const MOST = 3_000_000;
/** The figure whose first number is this word. */
export function figureAt(words: readonly Word[], at: number, text: string): Figure | undefined {
  const word = words[at];
  const min = word && isFreeStanding(word, text) ? readCount(word.text) : undefined;
  if (!word || min === undefined || min < 1 || isYear(words, at) || endsRange(words, at)) return undefined;
  const last = rangeEnd(words, at, text);
  const max = last === undefined ? min : readCount(words[last]?.text ?? '');
  if (max === undefined || max < min || max > MOST) return undefined;
  const about = ABOUT.endingBefore(words, at);
  const over = OVER.endingBefore(words, at - about);
  const beforeOver = ABOUT.endingBefore(words, at - about - over);
  const next = (last ?? at) + 1;
  const more = text[words[next - 1]?.to ?? 0] === '+' || /^\s\+/.test(text.slice(words[next - 1]?.to));
  const atLeast = (over > 0 || more) && last === undefined;
  const first = at - about - over - beforeOver;
  const between = last === undefined ? 0 : BETWEEN.endingBefore(words, first);
  const now = between > 0 ? ABOUT.endingBefore(words, first - between) : 0;
  return { count: atLeast ? { min } : { min, max }, first: first - between - now, next };
}

/** No part of a price, a date, a range's end or a decimal. */
function isFreeStanding(word: Word, text: string): boolean {
  const before = text[word.from - 1] ?? ' ';
  return word.isCount ? !/[.,$€£#+\d-]/.test(before) : before !== '-' && text[word.to] !== '-';
}

/** "In 2019 employees …". */
function isYear(words: readonly Word[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') && IN_A_YEAR.endingBefore(words, at) > 0;
}

function rangeEnd(words: readonly Word[], at: number, text: string): number | undefined {
  const isBetween = BETWEEN.endingBefore(words, at) > 0;
  const between = (isBetween ? AND : RANGE_WORDS).startingAt(words, at + 1);
  const last = words[at + 1 + between];
  if (!last?.isCount || !words[at]?.isCount) return undefined;
  const gap = text.slice(words[at]?.to, words[at + 1]?.from);
  const joined = between > 0 ? /^\s$/.test(gap) : /^\s?[-–—]\s?$/.test(gap);
  return joined ? at + 1 + between : undefined;
}

/** The 60 of "between 50 and 60". */
function endsRange(words: readonly Word[], at: number): boolean {
  const and = AND.endingBefore(words, at);
  return and > 0 && words[at - and - 1]?.isCount === true && BETWEEN.endingBefore(words, at - and - 1) > 0;
}
