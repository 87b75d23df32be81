import type { Account, Answer } from '../account/account.ts';
import { basisOf } from '../account/basis.ts';
import { accountSchema } from '../account/schema.ts';
import { putAccount } from './accounts.ts';
import { type Company, companyOf } from './company.ts';
import type { Store } from './database.ts';
import { readOne } from './read.ts';

/** What a company's pages answered. */
export interface Answered {
  /** The account it goes by. */
  id: string;
  /** All from one basis. */
  answers: Answer[];
}

/**
 * Keeps what companies' pages answered, in one transaction, with the account that leads each. Nothing is written, and so
 * nothing announced, where the same is known already or where pages were read meanwhile: whoever asks next listens to those.
 */
export function saveAnswers(store: Store, answered: readonly Answered[]): Promise<void> {
  return store.write(['accounts', 'joins', 'setAside'], async (store) => {
    for (const { id, answers } of answered) {
      const company = await companyOf(store, id);
      const basis = company.account && basisOf(company.account);
      if (answers.some((answer) => answer.basis !== basis)) continue;
      const record = await leadingRecord(store, company);
      if (record && keyOf(record.answers) !== keyOf(answers)) await putAccount(store, { ...record, answers });
    }
  });
}

/** Equal for answers to the same questions from the same pages: those are the same. */
function keyOf(answers: readonly Answer[] = []): string {
  return answers.map(({ question, basis }) => `${question} ${basis}`).join();
}

/** The account that a company goes by; where nothing was read of that, the first that was joined to it. */
async function leadingRecord(store: Store, { id, joins }: Company): Promise<Account | undefined> {
  for (const each of [id, ...joins.map((join) => join.id)]) {
    const record = await readOne(store, 'accounts', each, accountSchema);
    if (record) return record;
  }
  return undefined;
}
