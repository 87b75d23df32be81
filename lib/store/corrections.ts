import type { Account } from '../account/account.ts';
import { type Corrected, correctedSchema } from '../account/corrected.ts';
import { industrySaid } from '../account/industry-of.ts';
import { lessonFrom } from '../account/lesson.ts';
import { withIndustrySaid, withoutIndustrySaid } from '../account/said.ts';
import { accountSchema } from '../account/schema.ts';
import type { IndustryModel } from '../facts/industry-from/model.ts';
import type { Industry } from '../icp/industries.ts';
import { putAccount } from './accounts.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { readAll, readOne } from './read.ts';

/** Lessons that are kept, the newest. */
const KEPT = 200;

/** Everything learned from the rep's words on industries. */
export function allCorrections(store: Store): Promise<Corrected[]> {
  return readAll(store, 'corrections', correctedSchema);
}

/** The rep's word on a company's industry. */
interface Word {
  /** Of any account of the company. */
  id: string;
  /** Undefined takes back what was said. */
  industry: Industry | undefined;
  /** Absent where it could not be opened: the word counts, but nothing is learned from it. */
  model?: IndustryModel | undefined;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Keeps the rep's word on a company's industry, with what it teaches, in place of what was said of any of its accounts before; or
 * takes both back. Said twice, nothing changes but the time.
 *
 * @returns what the rep had said before; undefined for nothing. `known` tells whether anything is known of the company.
 */
export function correctIndustry(
  store: Store,
  { id, industry, model, now }: Word,
): Promise<{ known: boolean; before: Industry | undefined; ids: string[] }> {
  return store.write(['accounts', 'joins', 'corrections', 'setAside'], async (store) => {
    const company = await companyOf(store, id);
    const ids = [company.id, ...company.joins.map((join) => join.id)];
    const rows = await Promise.all(ids.map((each) => readOne(store, 'accounts', each, accountSchema)));
    const accounts = rows.filter((account) => account !== undefined);
    for (const each of ids) await store.corrections.delete(each);
    for (const account of accounts)
      await keepWord(store, account, account === accounts[0] ? industry : undefined, now);
    const { account } = company;
    const lesson = account && industry && model && lessonFrom(account, industry, model);
    if (lesson) await keepLesson(store, { ...lesson, accountId: company.id, at: now });
    return { known: account !== undefined, before: account && industrySaid(account), ids };
  });
}

/** The word stands with the company's first account; with the others, none does. */
async function keepWord(
  store: Store,
  account: Account,
  industry: Industry | undefined,
  now: number,
): Promise<void> {
  if (industry) await putAccount(store, withIndustrySaid(account, industry, now));
  else if (industrySaid(account)) await putAccount(store, withoutIndustrySaid(account));
}

async function keepLesson(store: Store, lesson: Corrected): Promise<void> {
  await store.corrections.put(lesson);
  const newestFirst = (await allCorrections(store)).sort((one, two) => two.at - one.at);
  for (const { accountId } of newestFirst.slice(KEPT)) await store.corrections.delete(accountId);
}
