import { monthOf } from '../../text/dates.ts';
import type { Word } from '../../text/words.ts';
import { BEFORE_YEAR, FOUNDED, FOUNDING, HOW, SINCE, SINCE_FOUNDING, STARTED, STORY } from './words.ts';

/** How plainly a sentence says it: `founded` names the act, `story` and `started` need the company as subject, `since` may mean many things. */
export type Manner = 'founded' | 'story' | 'started' | 'since';

export interface Statement {
  manner: Manner;
  year: number;
  /** Places among the words: where the statement (not just the year) begins, the year, and the word after the statement. */
  first: number;
  at: number;
  next: number;
}

/** A year that is no part of a range, a price or a phone number; after a point only in a date ("27.11.2003"). */
const YEAR =
  /(?:(?<![\d–—/-]|\d[.,])|(?<=(?<!\d)\d{1,2}[./-]\d{1,2}[./-]))(?<!\d\s?[–—-]\s)(?:1[5-9]\d\d|20\d\d)(?!\s?[–—/-]\s?\d|[\d%€$£]|[.,]\d|[’']?s(?![a-z])|ern?(?![a-z]))/g;
const CJK = [
  /(?:創業|創立|設立)[^\d。]{0,6}(?<year>1[5-9]\d\d|20\d\d)年/g,
  /(?<year>1[5-9]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:に)?(?:設立|成立|创立|创建|創立)/g,
  /(?<year>1[5-9]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。]{0,14}?(?:創業|創立|会社(?:を|として)?設立|スタート)/g,
  /(?:成立于|创立于|创建于|始建于|成立於|創立於)\s?(?<year>1[5-9]\d\d|20\d\d)/g,
  /(?<year>1[5-9]\d\d|20\d\d)년[^.]{0,14}?(?:설립|창립|창업)/g,
];

/** Characters between a verb and its year, and between a year and its verb. */
const BEFORE = 75;
const AFTER = 55;

/** What one sentence or short text says about beginnings, whoever's. `words` are the text's, which is in Unicode form NFKC. */
export function statementsIn(text: string, words: readonly Word[]): Statement[] {
  const found: Statement[] = [];
  for (const match of text.matchAll(YEAR)) {
    const at = words.findIndex(({ from }) => from === match.index);
    if (at >= 0) found.push(...aroundYear(words, at, Number(match[0]), text));
  }
  const cjk = CJK.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [
    ...found,
    ...cjk.map((match): Statement => {
      const place = words.findIndex(({ to }) => to > match.index);
      return {
        manner: 'founded',
        year: Number(match.groups?.year),
        first: place,
        at: place,
        next: place + 1,
      };
    }),
  ];
}

function aroundYear(words: readonly Word[], at: number, year: number, text: string): Statement[] {
  const start = beforeDate(words, at, text);
  const low = reach(words, start, -BEFORE, text);
  const high = reach(words, at, AFTER, text);
  const found: Statement[] = [];
  const add = (manner: Manner, first: number, next = at + 1) => found.push({ manner, year, first, at, next });
  const adjacent = (length: number) => length > 0 && isClose(words, start - 1, start, text);
  const noun = FOUNDING.endingBefore(words, start) || SINCE_FOUNDING.endingBefore(words, start);
  if (adjacent(noun)) add('founded', start - noun);
  const since = SINCE.endingBefore(words, start);
  if (adjacent(since)) add('since', start - since);
  for (let word = low; word < start; word += 1) {
    const verb = FOUNDED.startingAt(words, word);
    if (verb > 0) add('founded', word);
    const story = STORY.startingAt(words, word);
    if (story > 0) add('story', word);
    const began = STARTED.startingAt(words, word);
    if (began > 0 && (word + began >= start || HOW.startingAt(words, word + began) > 0)) add('started', word);
  }
  // A figure and its caption leave no space between them: "1987gegründet".
  if (!/^\s?[:,–-]?(?:\s|[a-zà-ÿ]{4})/.test(text.slice(words[at]?.to))) return found;
  for (let word = at + 1; word < high; word += 1) {
    // The noun only right after the year: "1998: Gründung", not "in 2010 we started the Beacon Foundation".
    const verb = FOUNDED.startingAt(words, word) || (word === at + 1 ? FOUNDING.startingAt(words, word) : 0);
    if (verb > 0) add('founded', at, word + verb);
    const began = start < at ? STARTED.startingAt(words, word) : 0;
    if (began > 0) add('started', start, word + began);
  }
  return found;
}

/** The first word of the date that ends in this year: "in April", "am 27.11.", "on the 3rd of May". */
function beforeDate(words: readonly Word[], at: number, text: string): number {
  let first = at;
  for (let turn = 0; turn < 6; turn += 1) {
    const word = words[first - 1];
    if (!word || !isClose(words, first - 1, first, text)) break;
    const small = BEFORE_YEAR.endingBefore(words, first);
    const isDay = word.isCount && /^\d{1,2}(?:\.\d{1,2})?$/.test(word.text);
    if (small === 0 && !isDay && !monthOf(word.text)) break;
    first -= Math.max(1, small);
  }
  return first;
}

/** How far words belong to the same clause, at most `within` characters off: no other number, no end of a sentence between. */
function reach(words: readonly Word[], at: number, within: number, text: string): number {
  const step = Math.sign(within);
  const origin = words[at]?.from ?? text.length;
  let place = at;
  while (words[place + step]) {
    const next = words[place + step];
    if (!next || next.isCount || Math.abs(next.from - origin) > Math.abs(within)) break;
    const [left, right] = step < 0 ? [next, words[place]] : [words[place], next];
    const gap = text.slice(left?.to, right?.from ?? text.length);
    const isShort = step < 0 && /^est(?:d)?$/.test(next.text);
    if (/[!?;©\n]|[.:](?!\w)/.test(gap) && !isShort && !(place === at && step > 0 && /^\s?:\s$/.test(gap)))
      break;
    place += step;
  }
  return step < 0 ? place : place + 1;
}

/** Nothing but a space, a comma, a colon or the points of a date between two words. */
function isClose(words: readonly Word[], left: number, right: number, text: string): boolean {
  return /^[\s.,:/'’-]{0,3}$/.test(text.slice(words[left]?.to, words[right]?.from));
}
