import type { Account, Answer, Heard } from '../../account/account.ts';
import type { NeedCriterion } from '../../icp/icp.ts';
import { questionOf } from '../../icp/question.ts';
import { lastOnes } from '../../text/last-ones.ts';
import { termsOf } from '../../text/terms.ts';
import type { WordVectors } from '../../text/word-vectors.ts';
import { ENOUGH_WORDS, toldBy } from '../telling.ts';
import type { CompanyText } from './company-texts.ts';
import { judgeNeeds, type Listened, listen, type NeedFound } from './need.ts';
import { indexNeeds, type neighboursOf } from './need-index.ts';
import { type NeedText, needText } from './need-text.ts';

/** Needs, ready to be listened for. */
export interface NeedsAsked {
  needs: readonly { question: string; isForeign: boolean }[];
  /** Where word vectors tell, and where words count only as they stand. A text is listened to once: of a company's pages few are new. */
  inEnglish: (text: string) => Listened;
  asTheyStand: (text: string) => Listened;
}

/** Texts that are remembered: those of some companies. */
export const TEXTS = 32;

export function askNeeds(
  criteria: readonly NeedCriterion[],
  words: WordVectors,
  neighbours: ReturnType<typeof neighboursOf>,
  taken: (text: string) => NeedText,
): NeedsAsked {
  const [inEnglish, asTheyStand] = [indexNeeds(criteria, words, neighbours), indexNeeds(criteria)];
  return {
    needs: criteria.map((need) => ({ question: questionOf(need), isForeign: isForeign(need, words) })),
    inEnglish: lastOnes(TEXTS, (text) => listen(taken(text), inEnglish)),
    asTheyStand: lastOnes(TEXTS, (text) => listen(needText(text), asTheyStand)),
  };
}

/** Most signals have not one English word. */
function isForeign({ signals }: NeedCriterion, words: WordVectors): boolean {
  const foreign = signals.filter((signal) => termsOf(signal).every((term) => words.indexOf(term) < 0));
  return foreign.length > signals.length / 2;
}

export type NeedAnswer = Extract<Answer, { kind: 'need' }>;

/** What the account's texts answer to each need. */
export function hearNeeds(
  account: Pick<Account, 'pages'>,
  texts: readonly CompanyText[],
  { needs, inEnglish, asTheyStand }: NeedsAsked,
  basis: string,
): NeedAnswer[] {
  if (needs.length === 0) return [];
  const told = texts.map(({ text, tells, isEnglish }) => ({
    said: isEnglish ? inEnglish(text) : asTheyStand(text),
    tells,
  }));
  const english = new Set(texts.filter(({ isEnglish }) => isEnglish).map(({ url }) => url));
  const englishPages = account.pages.filter(({ url }) => english.has(url));
  // Signals in English are not heard in other languages, so silence there means nothing.
  const isEnough = {
    inEnglish: toldBy({ pages: englishPages }).words >= ENOUGH_WORDS,
    inAny: toldBy(account).words >= ENOUGH_WORDS,
  };
  const found = judgeNeeds(told, needs.length);
  return needs.map(({ question, isForeign }, need): NeedAnswer => {
    const heard = heardOf(found[need], texts);
    if (heard) return { kind: 'need', question, basis, state: found[need]?.state ?? 'hinted', heard };
    const state = isEnough[isForeign ? 'inAny' : 'inEnglish'] ? 'no sign' : 'too little read';
    return { kind: 'need', question, basis, state };
  });
}

function heardOf(found: NeedFound | undefined, texts: readonly CompanyText[]): Heard | undefined {
  const text = texts[found?.at ?? -1];
  return text && found?.sentence ? { quote: found.sentence, url: text.url, seenAt: text.seenAt } : undefined;
}
