import type { Page } from '../page.ts';
import { isLetter } from './letters.ts';
import { properNameAt } from './proper-name.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A name that a sentence gives behind a phrase, and whom the sentence is about. */
export interface Said {
  name: string;
  subject: Subject;
  /** The sentence up to the phrase, and from the end of the name on. */
  before: string;
  after: string;
  quote: string;
  phrase: string;
}

const LONGEST = 400;
/** Stands for any year in a phrase: "until #### operating as". */
const YEAR = '####';
/** Articles between a phrase and a name. */
const ARTICLES = new Set(
  'the der die das dem den la le les el il lo los de het o a international internationalen global globale globalen'.split(
    ' ',
  ),
);
const MOST_ARTICLES = 2;

function withoutArticles(text: string): number {
  let length = 0;
  for (const word of text
    .slice(0, 40)
    .split(/(?<=\s)(?=\S)/)
    .slice(0, MOST_ARTICLES + 1)) {
    if (word.trim() !== '' && !ARTICLES.has(word.trim().toLowerCase())) break;
    length += word.length;
  }
  return length;
}

/**
 * Names behind phrases such as "formerly known as", in the page's sentences without its menus.
 *
 * @param hint a cheap test that a text may hold one of the phrases.
 * @param phrases in small letters; the longest first where one begins with another.
 */
export function saidOf(page: Page, own: string, hint: RegExp, phrases: readonly string[]): Said[] {
  const found: Said[] = [];
  const { blocks, meta } = page.reading;
  const described = meta.filter(({ name }) => name === 'description').map(({ content }) => content);
  for (const text of [
    ...blocks.flatMap((block) => (block.region === 'nav' ? [] : [block.text])),
    ...described,
  ]) {
    if (!hint.test(text)) continue;
    for (const sentence of text.split(/(?<=[.!?]["”)]?)\s+(?=[A-ZÄÖÜÉ„"“])|\n|(?<=。)/)) {
      const said = hint.test(sentence) ? inSentence(sentence.slice(0, LONGEST), own, phrases) : undefined;
      if (said) found.push(said);
    }
    if (found.length >= 8) break;
  }
  return found;
}

function inSentence(sentence: string, own: string, phrases: readonly string[]): Said | undefined {
  const lower = sentence.toLowerCase().replace(/(?:19|20)\d\d/g, YEAR);
  if (lower.length !== sentence.length) return undefined;
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0 || isLetter(sentence.charAt(at - 1)) || isLetter(sentence.charAt(at + phrase.length)))
      continue;
    const from = at + phrase.length;
    const name = properNameAt(sentence, from + withoutArticles(sentence.slice(from)));
    if (!name) continue;
    const before = sentence.slice(0, at);
    const after = sentence.slice(sentence.indexOf(name, from) + name.length);
    return { name, subject: subjectOf(before, own), before, after, quote: sentence, phrase };
  }
  return undefined;
}
