import { FOUNDED, FOUNDING, SINCE, SINCE_FOUNDING, STARTED, STORY } from './words.ts';

/** How plainly a sentence says it: `founded` names the act, `story` and `started` need the company as subject, `since` may mean many things. */
export type Manner = 'founded' | 'story' | 'started' | 'since';

export interface Statement {
  manner: Manner;
  year: number;
  /** Where the statement (not just the year) starts and ends in the text. */
  from: number;
  to: number;
}

const START = '(?<![\\p{L}\\p{N}])';
/** A year that is no part of a range, a price or a phone number; after a point only in a date ("27.11.2003"). */
const YEAR =
  "(?:(?<![\\p{N}–—/-])(?<!\\p{N}[.,])|(?<=(?<!\\p{N})\\p{N}{1,2}[./-]\\p{N}{1,2}[./-]))(?<!\\p{N}\\s?[–—-]\\s)(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\s?[–—/-]\\s?\\p{N}|[\\p{N}%€$£]|[.,]\\p{N}|[’']?s(?![\\p{L}])|ern?(?![\\p{L}]))";
/** Day and month before a year: "in April", "am 27.11.", "on the 3rd of May", "dem 1. März". */
const DATED =
  "(?:(?:in|on|im|am|em|en|le|el|nel|nell[’']|i|in het|in the|im Jahre?|i år|anno|w|roku|rok|v roce|в|dem|den|the|year|l[’']année|jaar|nell[’']anno|o ano|del|de|vuonna|yılında|to)\\s?){0,3}(?:\\p{N}{1,2}[./-]\\s?\\p{N}{1,2}[./-]\\s?|(?:\\p{N}{1,2}(?:st|nd|rd|th|[.ºª°])?\\s?(?:of\\s|de\\s)?)?(?:\\p{L}{3,10}\\.?,?\\s(?:de\\s)?|\\p{N}{1,2}[./-])?)?";
const NO_END = '[^.!?;:©\\p{N}\\n]';
/** Words between the verb and the year, within the sentence: "by two brothers", "als Familienbetrieb". */
const WORDS_BETWEEN = `(?:${NO_END}{0,70}?\\s)?`;
/** Between a verb that products share and the year: how or where it started, never what. */
const HOW = `(?:(?:in|at|as|out|from|by|with|life|business|trading|operations|als|mit|aus|comme|avec|dans|à|como|con|em|come|a|met|som|på)\\s${NO_END}{0,60}?\\s)?`;

const PATTERNS: readonly (readonly [Manner, RegExp])[] = (
  [
    ['founded', `${START}(?:${FOUNDED})[\\s,:]{1,2}${WORDS_BETWEEN}${DATED}${YEAR}`],
    ['founded', `${START}(?:${FOUNDING}|${SINCE_FOUNDING})[\\s,:]{1,2}${DATED}${YEAR}`],
    // "1998 gegründet", "in 1998 opgericht", "1998: company founded", "was in 1998 founded"
    ['founded', `${YEAR}\\s?[:,–-]?\\s(?:${NO_END}{0,50}?\\s)?(?:${FOUNDED}|${FOUNDING})(?![\\p{L}])`],
    ['founded', `(?:創業|創立|設立)[^\\p{N}。]{0,6}${YEAR}年`],
    [
      'founded',
      `${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^。]{0,14}?(?:創業|創立|会社(?:を|として)?設立|スタート)`,
    ],
    ['founded', `${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:に)?(?:設立|成立|创立|创建|創立)`],
    ['founded', `(?:成立于|创立于|创建于|始建于|成立於|創立於)\\s?${YEAR}`],
    ['founded', `${YEAR}년[^.]{0,14}?(?:설립|창립|창업)`],
    ['story', `${START}(?:${STORY})[\\s,]{1,2}${WORDS_BETWEEN}${DATED}${YEAR}`],
    ['started', `${START}(?:${STARTED})\\s${HOW}${DATED}${YEAR}`],
    [
      'started',
      `${START}(?:in|im jahr|im jahre|en|nel|em|år)\\s${YEAR},?\\s(?:${NO_END}{0,40}?\\s)?(?:${STARTED})(?![\\p{L}])`,
    ],
    ['since', `${START}(?:${SINCE})\\s${DATED}${YEAR}`],
  ] as const
).map(([manner, source]) => [manner, new RegExp(source, 'giu')] as const);

/** A quick look that spares most sentences the patterns. */
const HAS_YEAR = /1[5-9]\d\d|20\d\d/;

/** What one sentence or short text says about beginnings, whoever's. Takes linear time: all repeats are bounded. */
export function statementsIn(text: string): Statement[] {
  const plain = text.normalize('NFKC');
  if (!HAS_YEAR.test(plain)) return [];
  return PATTERNS.flatMap(([manner, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      manner,
      year: Number(match.groups?.year),
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
