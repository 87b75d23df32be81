import type { Account, Heard } from '../account/account.ts';
import type { NeedCriterion } from '../icp/icp.ts';
import { answerTo } from './answer-to.ts';
import type { Evidence } from './fit.ts';
import { type Judge, type Judgement, no, partly, unknown, yes } from './judgement.ts';
import { HEARD_LANGUAGE, languageAt, languageInWords } from './language.ts';
import { lookAt } from './look-at.ts';
import { ENOUGH_WORDS, tells, toldBy } from './telling.ts';

/**
 * What the pages' words answered: stated is yes, hinted partly. No only where enough of what tells was listened to. Words on
 * a blog or customers page rule nobody out: there they say little of what the company is.
 */
export const judgeNeed: Judge<NeedCriterion> = (account, criterion) => {
  const answer = answerTo(account, criterion);
  if (!answer?.heard) return withoutSign(account, answer?.state);
  const where = placeOf(account, answer.heard);
  const isStated = answer.state === 'stated' && (criterion.importance !== 'never' || where.tells);
  const evidence = evidenceOf(answer.heard);
  return isStated ? yes(`Stated ${where.words}`, evidence) : partly(`Hinted at ${where.words}`, evidence);
};

function withoutSign(account: Account, state: string | undefined): Judgement {
  const { words, where } = toldBy(account);
  if (state === 'no sign' && words >= ENOUGH_WORDS) return no(`No sign of it in ${where}`);
  return unknown(whyOpen(account, state, words, where), lookAt(account, 'about', 'home'));
}

function whyOpen(account: Account, state: string | undefined, words: number, where: string): string {
  if (account.pages.length === 0) return 'No text of theirs read yet';
  if (state === undefined) return 'Their pages were not listened to yet';
  const language = languageAt(account) ?? HEARD_LANGUAGE;
  if (words >= ENOUGH_WORDS && language !== HEARD_LANGUAGE)
    return `Their pages are in ${languageInWords(language)}: signals in English are not heard there`;
  return words > 0 ? `No sign of it in only ${where}` : 'No page that tells what they do was read yet';
}

/** "on their home page"; an entry's text or a page kept no longer has no name. */
function placeOf({ pages }: Account, { url }: Heard): { words: string; tells: boolean } {
  const page = pages.find((one) => one.url === url);
  if (!page || page.page === 'other') return { words: 'on a page of theirs', tells: page === undefined };
  return { words: `on their ${page.page} page`, tells: tells(page) };
}

/** The page's own words, as evidence. */
function evidenceOf(heard: Heard): Evidence {
  return { ...heard, source: 'text' };
}
