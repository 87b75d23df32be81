import type { Account } from '../../account/account.ts';
import { factsOf } from '../../facts/fact.ts';
import { termsOf } from '../../text/terms.ts';
import type { WordVectors } from '../../text/word-vectors.ts';
import { HEARD_LANGUAGE } from '../language.ts';
import { tellingFirst, tells } from '../telling.ts';

/** What a company says somewhere. */
export interface CompanyText {
  text: string;
  url: string;
  /** Epoch milliseconds. */
  seenAt: number;
  /** Whether it tells what the company is. */
  tells: boolean;
  isEnglish: boolean;
}

/** Descriptions listened to: pages repeat them, entries at LinkedIn and in directories have their own. */
const DESCRIPTIONS = 3;
/** Characters by which a text's language is told, and the share of its content words that are English ones at least. */
const SAMPLE = 1_000;
const KNOWN = 0.5;

/** The kept texts of pages and the descriptions that stand in none of them, those that tell what the company is first. */
export function textsOf(account: Account, isKnown: (text: string) => boolean): CompanyText[] {
  const pages = tellingFirst(account.pages).map((page) => ({ ...page, tells: tells(page) }));
  const descriptions = factsOf(account.facts, 'description')
    .filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at)
    .filter(({ value }) => !pages.some(({ text }) => text.includes(value)))
    .slice(0, DESCRIPTIONS)
    .map(({ value, url, seenAt }) => ({ text: value, url, seenAt, tells: true }));
  const isEnglish = englishIn(account, isKnown);
  return [...descriptions, ...pages].map(({ text, url, seenAt, tells }) => ({
    text,
    url,
    seenAt,
    tells,
    isEnglish: isEnglish(text, url),
  }));
}

/** A page's own word is asked first; but whatever it says, words that are not English cannot be heard as such. */
function englishIn(
  { facts }: Account,
  isKnown: (text: string) => boolean,
): (text: string, url: string) => boolean {
  const said = new Map(
    factsOf(facts, 'language')
      .filter(({ source }) => source !== 'link')
      .reverse()
      .map(({ url, value }) => [url, value]),
  );
  return (text, url) => (said.get(url) ?? HEARD_LANGUAGE) === HEARD_LANGUAGE && isKnown(text);
}

/** Whether enough of a text's words are English ones. */
export function isKnown(text: string, words: WordVectors): boolean {
  const terms = termsOf(text.slice(0, SAMPLE));
  return terms.filter((term) => words.indexOf(term) >= 0).length >= terms.length * KNOWN;
}
