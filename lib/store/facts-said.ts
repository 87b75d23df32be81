import { factsSaid, saidOf, withFactsSaid } from '../account/said.ts';
import { accountSchema } from '../account/schema.ts';
import type { Fact } from '../facts/fact.ts';
import type { SayableKey } from '../targets/argue/fact-word.ts';
import { putAccount } from './accounts.ts';
import { companyOf } from './company.ts';
import type { Store } from './database.ts';
import { readOne } from './read.ts';

/** The rep's word on one question about a company. */
interface Word {
  /** Of any account of the company. */
  id: string;
  key: SayableKey;
  /** Null takes back what was said. */
  value: unknown;
  /** Epoch milliseconds. */
  now: number;
}

/** What came of it; `before` is what the rep had said. */
interface Kept {
  outcome: 'kept' | 'unknown company' | 'no such value';
  before: Fact[];
  ids: string[];
}

/**
 * Keeps the rep's word with the first account of the company, in place of what was said of any of its accounts before; or
 * takes it back. Said twice, nothing changes.
 */
export function correctFact(store: Store, { id, key, value, now }: Word): Promise<Kept> {
  return store.write(['accounts', 'joins', 'setAside'], async (store) => {
    const company = await companyOf(store, id);
    const ids = [company.id, ...company.joins.map((join) => join.id)];
    const rows = await Promise.all(ids.map((each) => readOne(store, 'accounts', each, accountSchema)));
    const accounts = rows.filter((account) => account !== undefined);
    const before = accounts.map((account) => saidOf(account, key)).find(({ length }) => length > 0) ?? [];
    const [first] = accounts;
    if (!first) return { outcome: 'unknown company', before, ids };
    const facts = value === null ? [] : factsSaid(first, key, value, now);
    if (!facts) return { outcome: 'no such value', before, ids };
    if (JSON.stringify(facts.map(answerOf)) !== JSON.stringify(before.map(answerOf)))
      for (const account of accounts) {
        const said = account === first ? facts : [];
        if (said.length + saidOf(account, key).length > 0)
          await putAccount(store, withFactsSaid(account, key, said));
      }
    return { outcome: 'kept', before, ids };
  });
}

const answerOf = ({ value }: Fact) => value;
