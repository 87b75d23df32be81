import type { ImportTold, Incoming, Outcome } from '../../lib/account/incoming.ts';
import type { Bringing } from '../../lib/account/merge-import.ts';
import type { Store } from '../../lib/store/database.ts';
import { applyRows } from '../../lib/store/imports.ts';
import { stageRows } from '../../lib/store/staged.ts';
import { NOON } from '../account/sample.ts';

/** Keeps rows of an import aside, as the page sends them: some at a time. */
export async function begun(
  store: Store,
  id: string,
  rows: readonly Incoming[],
  { file = 'crm.csv', at = NOON }: Partial<Bringing> = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < rows.length; from += 3) {
    const some = await stageRows(store, id, { file, at }, rows.slice(from, from + 3));
    if (!some) throw new Error('Another import was begun.');
    outcomes.push(...some);
  }
  return outcomes;
}

/** Brings rows of a file in. */
export async function imported(
  store: Store,
  id: string,
  rows: readonly Incoming[],
  more: Partial<Bringing> = {},
): Promise<ImportTold | undefined> {
  await begun(store, id, rows, more);
  return applyRows(store, id);
}

/** All that the rep has, as it lies on disk; without what is kept aside or only to be made anew. */
export async function contentOf(store: Store) {
  const [accounts, joins, targets, says, imports, setAside] = await Promise.all([
    store.accounts.getAll(),
    store.joins.getAll(),
    store.targets.getAll(),
    store.says.getAll(),
    store.imports.getAll(),
    store.setAside.getAll(),
  ]);
  return { accounts, joins, targets, says, imports, setAside };
}
