import type { Account, Answer } from '../account/account.ts';
import { basisOf } from '../account/basis.ts';
import type { Icp } from '../icp/icp.ts';
import { type Question, questionOf } from '../icp/question.ts';

/** The answer to a question of its kind. */
export type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q['kind'] }>;

/** What was heard in the account's pages as they are now; an answer from others, or to another question, is none. */
export function answerTo<Q extends Question>(
  { answers, pages }: Pick<Account, 'answers' | 'pages'>,
  criterion: Q,
): AnswerTo<Q> | undefined {
  if (!answers) return undefined;
  const question = questionOf(criterion);
  const answer = answers.find(
    (one): one is AnswerTo<Q> => one.kind === criterion.kind && one.question === question,
  );
  return answer?.basis === basisOf({ pages }) ? answer : undefined;
}

/** What a profile asks that takes hearing. */
export function questionsOf({ criteria }: Pick<Icp, 'criteria'>): Question[] {
  return criteria.filter((criterion) => criterion.kind === 'need' || criterion.kind === 'likeness');
}

/** Those of them that its pages were not asked yet. */
export function unanswered(account: Account, icp: Pick<Icp, 'criteria'>): Question[] {
  return account.pages.length === 0 ? [] : questionsOf(icp).filter((one) => !answerTo(account, one));
}
