import { foldWords } from '../text/fold.ts';
import { cutTo } from '../text/squeeze.ts';
import { awardsIn, type NamedAward } from './award-from/named.ts';
import { HEADINGS, NOT_WON, WON } from './award-from/words.ts';
import type { Fact } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { Sentence, sentencesIn } from './sentence.ts';

const MOST = 8;
/** A caption or a row of a list of awards. */
const CAPTION = 110;
const LONGEST = 200;
/** Blocks up from a row to the heading of its list. */
const REACH = 14;

/**
 * The awards that the company won, each with its year where stated: "Winner of the Northern Export Award 2025", "Inc. 5000 2024".
 * Never "award-winning" alone, nominations, a customer's or a person's award, nor one that the company gives.
 */
export function awardFacts(page: Page): Fact[] {
  const told = sentencesIn(page.reading).flatMap((sentence) => wonIn(sentence, sentence.at, page, false));
  const shown = page.reading.pictures
    .filter(({ region }) => region !== 'nav')
    .flatMap(({ alt, after }) => wonIn(new Sentence(alt), after, page, true));
  const found = new Map<string, Fact>();
  for (const { award, quote, isPicture } of [...told, ...shown]) {
    const value = cutTo(withYear(award), LONGEST);
    const key = value.toLowerCase();
    if (found.has(key)) continue;
    const confidence = award.isKnown ? 0.85 : 0.75;
    found.set(key, page.fact('award', value, isPicture ? 'landmark' : 'text', quote, confidence));
  }
  // A page with many is one that gives them, or lists others'.
  return found.size > 2 * MOST ? [] : withoutRepeats([...found.values()]).slice(0, MOST);
}

interface Won {
  award: NamedAward;
  quote: string;
  isPicture: boolean;
}

/** @param at place of the text's block, or of the block below a picture. */
function wonIn(sentence: Sentence, at: number, page: Page, isPicture: boolean): Won[] {
  const awards = awardsIn(sentence.text);
  if (awards.length === 0) return [];
  const { text, words, quote } = sentence;
  if (NOT_WON.isIn(words) || /\?\s*$|^\s*["“„«「]/.test(text)) return [];
  return awards.filter(isWonBy(sentence, at, page, isPicture)).map((award) => ({ award, quote, isPicture }));
}

function isWonBy(sentence: Sentence, at: number, page: Page, isPicture: boolean) {
  const { text, words } = sentence;
  const voice = ownVoice(page);
  const isListed = text.length <= CAPTION && isBelowAwards(page, at);
  const isWon = isListed || WON.isIn(words) || /受賞|선정|수상|获奖|荣获/.test(text);
  const isOwn = isWon && voice.isOwn(sentence);
  const isCaption = text.length <= CAPTION && !voice.tellsOfOthers;
  return ({ isKnown, year }: NamedAward) =>
    isOwn || (isCaption && (isWon || isKnown) && (year !== undefined || isPicture));
}

/** Whether the nearest heading above says "Awards". */
function isBelowAwards({ reading: { blocks } }: Page, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - REACH); above -= 1) {
    const block = blocks[above];
    if (block && HEADINGS.has(foldWords(block.text.slice(0, 60)))) return true;
    if (block && /^h[1-6]$/.test(block.tag)) return false;
  }
  return false;
}

function withYear({ name, year }: NamedAward): string {
  return year && !name.includes(year) ? `${name} ${year}` : name;
}

/** An award with its year says more than the same without. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const values = facts.map(({ value }) => String(value).toLowerCase());
  return facts.filter(
    (_fact, at) => !values.some((other, place) => place !== at && other.startsWith(`${values[at]} `)),
  );
}
