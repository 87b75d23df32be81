import type { MoneyHome, Sum } from '../../text/money.ts';
import { sumsIn } from '../../text/money.ts';
import type { Money } from '../fact.ts';
import { OVER } from '../figure-words.ts';
import type { Sentence } from '../sentence.ts';
import {
  BETWEEN,
  EXCEEDS,
  FOR,
  FOR_A_YEAR,
  HINTS,
  NOT_STATED,
  OF_OTHERS,
  REVENUE,
  REVENUE_UNSPACED,
} from './words.ts';

/** Less is a price, a fee or a commission. */
const LEAST = 50_000;
/** Words before a sum among which "revenue" may stand, and among which others may be its subject. */
const BEFORE = 8;
const NEAR = 14;

/** The revenue that a sentence states as somebody's, unless it says that it is a customer's, a goal or a growth. */
export function revenueIn(sentence: Sentence, home: MoneyHome): Money | undefined {
  if (!sentence.hasDigit || !HINTS.test(sentence.text) || /[?]\s*$|^\s*["“„«「]/.test(sentence.text))
    return undefined;
  const sum = sumsIn(sentence.text, home).find((each) => each.min >= LEAST && isRevenue(sentence, each));
  return sum && moneyOf(sentence, sum);
}

/** "Over €45 million" and "$45M+" are the least there is. */
export function moneyOf(sentence: Sentence, { min, max, currency, from, to }: Sum): Money {
  const { words, text } = sentence;
  const first = sentence.wordAt(from);
  const isLeast =
    OVER.endingBefore(words, first) > 0 ||
    EXCEEDS.isIn(words, first - 3, first) ||
    /^\s?(?:\+|超|以上|余)/.test(text.slice(to));
  return isLeast ? { min, currency } : { min, max, currency };
}

function isRevenue(sentence: Sentence, { from, to }: Sum): boolean {
  const { words, text } = sentence;
  const [first, next] = [sentence.wordAt(from), sentence.wordAt(to)];
  if (OF_OTHERS.isIn(words, first - NEAR, next + NEAR / 2)) return false;
  if (REVENUE_UNSPACED.test(text.slice(Math.max(0, from - 16), from))) return true;
  return isSaidBehind(sentence, next, to) || isSaidBefore(sentence, first, from);
}

/** "€45 million in annual revenue". */
function isSaidBehind({ words, text }: Sentence, next: number, to: number): boolean {
  let at = next;
  while (at < next + 5 && REVENUE.startingAt(words, at) === 0) {
    const between = BETWEEN.startingAt(words, at);
    if (between === 0) return false;
    at += between;
  }
  const length = REVENUE.startingAt(words, at);
  const gap = text.slice(to, words[at]?.from);
  if (length === 0 || /[,;:.!]/.test(gap) || NOT_STATED.startingAt(words, at + length) > 0) return false;
  const isForSomebody =
    FOR.startingAt(words, at + length) > 0 && FOR_A_YEAR.startingAt(words, at + length) === 0;
  return !isForSomebody || words[at + length + 1]?.isCount === true;
}

/** "Revenue of €45 million", "Umsatz 2025: 120 Mio. €", "revenue grew by 20 % to €45 million". */
function isSaidBefore({ words, text }: Sentence, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    const length = REVENUE.startingAt(words, at);
    if (length === 0) continue;
    const gap = text.slice(words[at + length - 1]?.to, from);
    if (/[;!\n]|[.](?!\s?\d)|,\s/.test(gap)) return false;
    const reaches = /\s(?:to|auf|à|a|naar|till|til|do|до)\s(?:\S+\s){0,3}$/.test(gap);
    return reaches || (!NOT_STATED.isIn(words, at, first) && !/\d\s?%/.test(gap));
  }
  return false;
}
