import { COUNT, COUNT_WORDS, readCount } from '../../text/numbers.ts';
import type { HeadCount } from '../fact.ts';
import { ABOUT, ALL_OF_THEM, ANY_STAFF, OVER, PRAISE, STAFF, TEAM_OF } from './words.ts';

/** A head count as a text states it, whoever's it is. */
export interface Claim {
  count: HeadCount;
  /** Where it starts and ends in the text. */
  from: number;
  to: number;
}

const QUALIFIED = `(?:(?<![\\p{L}])(?<over>${OVER})\\s|(?<![\\p{L}])(?:${ABOUT})\\s|[~≈])?\\s?(?:(?<![\\p{L}])(?:${ABOUT})\\s)?`;
const NUMBER = `(?<![\\p{L}\\p{N}.,$€£#+-])(?<first>${COUNT}|(?<![\\p{L}-])(?:${COUNT_WORDS})(?![\\p{L}-]))`;
/** In scripts without spaces a number follows a letter. */
const UNSPACED = `(?<![\\d.,])(?<first>${COUNT})`;
const RANGE = `(?:\\s?(?:-|–|—|to|bis|à|tot|até)\\s?(?<last>${COUNT}))?`;
const MORE = '(?<more>\\s?\\+)?';

const PATTERNS: readonly RegExp[] = [
  // "over 500 dedicated employees", "51–200 employees", "120+ Mitarbeiter"
  `${QUALIFIED}${NUMBER}${RANGE}${MORE}\\s?(?:(?:${PRAISE})\\s){0,3}(?:${STAFF})(?![\\p{L}])`,
  // "we are a team of twelve"
  `(?<![\\p{L}])(?:${TEAM_OF})\\s?${QUALIFIED}${NUMBER}${MORE}(?=\\s?(?:$|[,.;:!)–—-]|(?:(?:${PRAISE})\\s){0,2}(?:${ALL_OF_THEM})(?![\\p{L}])))`,
  // "a 40-strong team", "40-köpfiges Team"
  `${NUMBER}(?:-strong|-person|-people|-member|-köpfige[snr]?)\\s(?:\\p{L}{2,20}\\s)?(?:team|company|firm|business|agency|unternehmen)(?![\\p{L}])`,
  // "Acme employs more than 500 people", "beschäftigt weltweit rund 7.300 Menschen"
  `(?<![\\p{L}])(?:employs?|employing|beschäftigen|beschäftigt|emploient?|employons|emplea|empleamos|emprega|empregamos|impiega|zatrudnia(?:my)?|zaměstnává(?:me)?|sysselsätter|beskæftiger)\\s(?:\\p{L}{2,20}\\s){0,3}?${QUALIFIED}${NUMBER}${MORE}\\s(?:people|persons|Menschen|Personen|personnes|personas|pessoas|persone|mensen|osób|lidí|personer)(?![\\p{L}])`,
  // "we are more than 2,000 people", "wir sind 40 Menschen", "2,000 people work for us" (the caller asks for "we")
  `(?<![\\p{L}])(?:we are|we['’]re|we have grown to|wir sind|nous sommes|somos|siamo|vi är|vi er|wij zijn|we zijn)\\s${QUALIFIED}${NUMBER}${MORE}\\s(?:people|persons|Menschen|Leute|personnes|personas|pessoas|persone|mensen|personer)(?![\\p{L}])`,
  // "従業員数は約120名", "社員 35人"
  `(?:従業員数?|社員数|スタッフ数|職員数)[^\\p{N}。]{0,12}${UNSPACED}\\s?[名人]`,
  // "员工 500 余人", "员工人数：500人", "임직원 120명", "직원 수 40명"
  `(?:员工|員工)[^\\p{N}。]{0,8}${UNSPACED}(?<more>多|余|餘)?\\s?[人名]`,
  `(?:임직원|직원)[^\\p{N}.]{0,6}${UNSPACED}\\s?(?<more>여)?\\s?명`,
].map((source) => new RegExp(source, 'giu'));

/** A year, not a number of people: "in 2019 employees …". */
const YEAR = /^(?:19|20)\d\d$/;
/** Nobody employs more. */
const MOST = 3_000_000;

/** A quick look that spares most sentences the patterns. */
const HAS_COUNT = new RegExp(`\\p{N}|(?<![\\p{L}])(?:${COUNT_WORDS})(?![\\p{L}])`, 'iu');

/** The head counts that one sentence or short text states. */
export function claimsIn(text: string): Claim[] {
  if (!ANY_STAFF.test(text) || !HAS_COUNT.test(text)) return [];
  const plain = text.normalize('NFKC');
  return PATTERNS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((match) => toClaim(match, plain)),
  );
}

function toClaim(match: RegExpExecArray, text: string): Claim[] {
  const { first: written = '', last, over, more } = match.groups ?? {};
  const min = readCount(written);
  const max = last === undefined ? min : readCount(last);
  if (min === undefined || max === undefined || min < 1 || max < min || max > MOST) return [];
  if (
    YEAR.test(written) &&
    /(?:in|since|im|seit|en|depuis|nel|dal|em|desde|year)\s$/iu.test(before(match, text))
  )
    return [];
  const atLeast = over !== undefined || more !== undefined;
  const count = atLeast && last === undefined ? { min } : { min, max };
  return [{ count, from: match.index, to: match.index + match[0].length }];
}

function before(match: RegExpExecArray, text: string): string {
  const at = text.indexOf(match.groups?.first ?? match[0], match.index);
  return text.slice(Math.max(0, at - 12), at);
}
