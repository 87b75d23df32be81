import type { Account, Answer, Heard } from '../../account/account.ts';
import type { NeedCriterion } from '../../icp/icp.ts';
import { questionOf } from '../../icp/question.ts';
import { termsOf } from '../../text/terms.ts';
import type { WordVectors } from '../../text/word-vectors.ts';
import { ENOUGH_WORDS, toldBy } from '../telling.ts';
import type { CompanyText } from './company-texts.ts';
import { judgeNeeds, type NeedFound } from './need.ts';
import { indexNeeds, type NeedIndex, type neighboursOf } from './need-index.ts';
import { needText } from './need-text.ts';

/** Needs, ready to be listened for. */
export interface NeedsAsked {
  needs: readonly { question: string; isForeign: boolean }[];
  words: WordVectors;
  /** Where word vectors tell, and where words count only as they stand. */
  inEnglish: NeedIndex;
  asTheyStand: NeedIndex;
}

export function askNeeds(
  criteria: readonly NeedCriterion[],
  words: WordVectors,
  neighbours: ReturnType<typeof neighboursOf>,
): NeedsAsked {
  return {
    needs: criteria.map((need) => ({ question: questionOf(need), isForeign: isForeign(need, words) })),
    words,
    inEnglish: indexNeeds(criteria, words, neighbours),
    asTheyStand: indexNeeds(criteria),
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
  { needs, words, ...index }: NeedsAsked,
  basis: string,
): NeedAnswer[] {
  if (needs.length === 0) return [];
  const told = texts.map(({ text, tells, isEnglish }) => ({
    text: needText(text, isEnglish ? words : undefined),
    index: isEnglish ? index.inEnglish : index.asTheyStand,
    tells,
  }));
  const english = new Set(texts.filter(({ isEnglish }) => isEnglish).map(({ url }) => url));
  const inEnglish = account.pages.filter(({ url }) => english.has(url));
  // Signals in English are not heard in other languages, so silence there means nothing.
  const isEnough = {
    inEnglish: toldBy({ pages: inEnglish }).words >= ENOUGH_WORDS,
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
