import { factSaid, saidOf, withFactSaid, withoutFactSaid } from '../account/said.ts';
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
  before: Fact | undefined;
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
    const before = accounts.map((account) => saidOf(account, key)).find((fact) => fact !== undefined);
    const [first] = accounts;
    if (!first) return { outcome: 'unknown company', before, ids };
    const fact = value === null ? undefined : factSaid(first, key, value, now);
    if (!fact && value !== null) return { outcome: 'no such value', before, ids };
    if (JSON.stringify(fact?.value) !== JSON.stringify(before?.value))
      for (const account of accounts) {
        if (fact && account === first) await putAccount(store, withFactSaid(account, fact));
        else if (saidOf(account, key)) await putAccount(store, withoutFactSaid(account, key));
      }
    return { outcome: 'kept', before, ids };
  });
}
