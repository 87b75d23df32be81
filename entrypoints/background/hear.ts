import type { Account } from '../../lib/account/account.ts';
import { references, wordVectors } from '../../lib/browser/models.ts';
import { neighboursFor } from '../../lib/browser/neighbours.ts';
import { questionsOf, unanswered } from '../../lib/fit/answer-to.ts';
import { answersTo, type Ears, earsFor } from '../../lib/fit/hear.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { type Question, questionOf } from '../../lib/icp/question.ts';
import { saveAnswers } from '../../lib/store/answers.ts';
import { openStore } from '../../lib/store/database.ts';

/** The company with what its pages answer to the needs and likeness of the profiles in use: as heard before, else heard now and kept. */
export async function heard(account: Account, icps: readonly Icp[]): Promise<Account> {
  const [company = account] = await heardAll([account], icps);
  return company;
}

/**
 * As `heard`, for many. Words are loaded where something is left to hear; a package without them leaves the questions open,
 * and the rest of the fit stands.
 */
export async function heardAll(accounts: readonly Account[], icps: readonly Icp[]): Promise<Account[]> {
  const criteria = icps.flatMap((icp) => icp.criteria);
  const open = accounts.filter((account) => unanswered(account, { criteria }).length > 0);
  const ears =
    open.length > 0 ? await earsOf(once(questionsOf({ criteria }))).catch(() => undefined) : undefined;
  if (!ears) return [...accounts];
  const answered = new Map<Account, Account>();
  for (const account of open) {
    if (answered.size > 0) await othersFirst();
    answered.set(account, { ...account, answers: answersTo(account, ears) });
  }
  const keeping = saveAnswers(
    openStore(),
    [...answered.values()].map(({ id, answers = [] }) => ({ id, answers })),
  );
  // Kept to be heard but once: a full disk costs time, and no company its fit.
  await keeping.catch(() => undefined);
  return accounts.map((account) => answered.get(account) ?? account);
}

/** Two profiles may ask the same. */
function once(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((one) => [questionOf(one), one])).values()];
}

/** Ears last made: the profiles' questions stay the same over many pages. Only a saving of time. */
let last: { asked: string; ears: Promise<Ears> } | undefined;

function earsOf(questions: readonly Question[]): Promise<Ears> {
  const asked = questions.map(questionOf).join();
  if (last?.asked !== asked) last = { asked, ears: made(questions) };
  const { ears } = last;
  ears.catch(() => {
    last = undefined;
  });
  return ears;
}

async function made(questions: readonly Question[]): Promise<Ears> {
  const needs = questions.filter((one) => one.kind === 'need');
  const isLikenessAsked = needs.length < questions.length;
  const [words, others] = await Promise.all([wordVectors(), isLikenessAsked ? references() : undefined]);
  return earsFor(questions, { words, neighbours: await neighboursFor(words, needs), references: others });
}

/** Lets what came meanwhile, such as a page that waits for its mark, be answered between two companies, or slices, of a long list. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
