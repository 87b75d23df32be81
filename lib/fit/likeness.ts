import type { LikenessCriterion } from '../icp/icp.ts';
import { answerTo } from './answer-to.ts';
import type { Evidence } from './fit.ts';
import { type Judge, no, partly, unknown, yes } from './judgement.ts';
import { HEARD_LANGUAGE, languageAt, languageInWords } from './language.ts';
import { lookAt } from './look-at.ts';

/**
 * Reached, of companies held out and with 5 clients each, by 42 % of those of the clients' kind and 3 % of all others among start-ups
 * (39 kinds), 75 % and 6 % among listed companies (43 kinds); the second by 61 % and 9 %, 85 % and 12 %
 * (test/models/likeness-figures.ts). A kind is a thirtieth of them, so one that reaches the first is of it some ten times as
 * likely as one drawn blindly, and far from surely.
 */
const LIKE = 95;
const HALF_LIKE = 85;

/** How like the best clients the pages' words are, against companies of all kinds. */
export const judgeLikeness: Judge<LikenessCriterion> = (account, criterion) => {
  const answer = answerTo(account, criterion);
  if (answer?.closerThan === undefined)
    return unknown(whyOpen(account, answer !== undefined), lookAt(account, 'about', 'home'));
  const { closerThan, sharing, heard } = answer;
  const terms = sharing.length > 0 ? `: ${sharing.join(', ')}` : '';
  const found = `Closer to your clients than ${closerThan} % of other companies${terms}`;
  const evidence: Evidence | undefined = heard && { ...heard, source: 'text' };
  if (!evidence || closerThan < HALF_LIKE) return no(found, evidence);
  return closerThan >= LIKE ? yes(found, evidence) : partly(found, evidence);
};

function whyOpen(account: Parameters<typeof judgeLikeness>[0], isAnswered: boolean): string {
  if (account.pages.length === 0) return 'No text of theirs read yet';
  if (!isAnswered) return 'Their pages were not listened to yet';
  const language = languageAt(account) ?? HEARD_LANGUAGE;
  return language === HEARD_LANGUAGE
    ? 'Too little of what they do was read'
    : `Their pages are in ${languageInWords(language)}: likeness is told in English only`;
}
