import { readCount } from '../../text/numbers.ts';
import type { Word } from '../../text/words.ts';
import type { Count } from '../fact.ts';
import { type Figure, figureAt } from '../figure.ts';
import type { Sentence } from '../sentence.ts';
import { HINTS, KINDS, OF_A_PART, OF_OTHERS, OWN_BEFORE, PLACES, WE_ARE_THERE, WHERE } from './words.ts';

export interface Claim {
  count: Count;
  /** Characters of the text that are no part of it. */
  rest: number;
  /** Said as the company's: "we operate 12 stores", "at our 18 locations". */
  owned: boolean;
}

/** Only short texts write the number as a word. */
const SHORT = 80;
/** Nobody has more places. */
const MOST = 60_000;
/** Words before the number, and behind the places, among which others may be named. */
const NEAR = 9;
const UNSPACED =
  /(?:国内外?|全国|世界)?に?\s?(\d{1,5})\s?(?:の)?(?:拠点|店舗|カ所の(?:拠点|店舗|工場)|家(?:门店|分店)|个(?:分公司|办事处)|개\s?(?:지점|매장))/;

/** The places that one sentence or short text counts; none where it lists several kinds or parts ("5 in Europe and 3 in Asia"). */
export function placesIn(sentence: Sentence): Claim | undefined {
  const { text, words } = sentence;
  if (!(sentence.hasDigit || text.length <= SHORT) || !HINTS.test(text) || /\?\s*$|^\s*["“„«「]/.test(text))
    return undefined;
  const unspaced = UNSPACED.exec(text)?.[1];
  if (unspaced) return { count: exactly(Number(unspaced)), rest: text.length - unspaced.length, owned: true };
  const claims = words.flatMap((_word, at) => {
    const figure = figureAt(words, at, text);
    const end = figure && endOfPlaces(words, figure);
    return figure && end ? [{ figure, end }] : [];
  });
  const [claim] = claims;
  if (!claim || claims.length > 1) return undefined;
  const { figure, end } = claim;
  const { count, first } = figure;
  if (count.min < 2 || count.min > MOST || OF_OTHERS.isIn(words, first - NEAR, end)) return undefined;
  if (OF_A_PART.startingAt(words, end) > 0 || countsOn(words, end)) return undefined;
  const length = (words[end - 1]?.to ?? 0) - (words[first]?.from ?? 0);
  return { count, rest: text.length - length, owned: isOwned(words, first) };
}

function isOwned(words: readonly Word[], first: number): boolean {
  const where = WHERE.endingBefore(words, first);
  return (
    OWN_BEFORE.endingBefore(words, first) > 0 || (where > 0 && WE_ARE_THERE.isIn(words, first - 6, first))
  );
}

const exactly = (count: number): Count => ({ min: count, max: count });

/** "18 locations", "35 own stores", "3 modern production sites". */
function endOfPlaces(words: readonly Word[], { next }: Figure): number | undefined {
  let at = next;
  for (let turn = 0; turn < 2; turn += 1) at += KINDS.startingAt(words, at);
  const length = PLACES.startingAt(words, at);
  return length > 0 ? at + length : undefined;
}

/** "… in Germany, 1 site in Poland and 3 in Asia": the first number is only a part. */
function countsOn(words: readonly Word[], end: number): boolean {
  return words.slice(end, end + 8).some(({ text, isCount }, at) => {
    const follows = words[end + at + 1]?.text ?? '';
    return (
      (isCount || readCount(text) !== undefined) &&
      /^(?:in|an|en|à|a|w|v|i|more|sites?|others?)$/.test(follows)
    );
  });
}
