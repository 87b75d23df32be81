import { mergeRows } from '../exchange/backup/merge-rows.ts';
import type { RestorePreview } from '../exchange/backup/plan.ts';
import { TABLES } from '../exchange/backup/tables.ts';
import { openStore, type Store } from './database.ts';
import { bringAccounts } from './restore-accounts.ts';
import { Aside } from './restore-aside.ts';
import { Counts } from './restore-count.ts';
import { bringRows, readRows } from './restore-rows.ts';
import { dropSetOut, SET_OUT, setOutMadeAt } from './set-out.ts';
import { readSettings } from './settings.ts';

/** What would come of bringing in what is set out; nothing is written. Undefined where nothing is. */
export function lookAtSetOut(store: Store): Promise<RestorePreview | undefined> {
  return merged(store, false);
}

/**
 * Brings in what is set out: all of it or, where anything fails, nothing. Brought in twice, it is brought in once. Undefined
 * where nothing is set out.
 */
export function bringIn(store: Store): Promise<RestorePreview | undefined> {
  return merged(store, true);
}

async function merged(store: Store, isWriting: boolean): Promise<RestorePreview | undefined> {
  const file = openStore(SET_OUT);
  const madeAt = await setOutMadeAt(file);
  if (madeAt === undefined) {
    await dropSetOut();
    return undefined;
  }
  // The lists of a file fit the memory, and a transaction must not wait for another database.
  const there = await readRows(file);
  const work = async (store: Store) => {
    const counts = new Counts();
    const here = await readRows(store);
    const aside = await Aside.of(store, isWriting ? Date.now() : undefined);
    const { cap } = await readSettings(store);
    const plan = mergeRows(here.rows, there.rows, cap);
    await bringRows(store, { here, there, plan }, { counts, aside, isWriting });
    for (const record of there.aside) counts.add('setAside', (await aside.again(record)) ? 'added' : 'same');
    await bringAccounts(store, file, plan.rows.imports, { counts, aside, isWriting });
    return { madeAt, rows: counts.rows(), notes: plan.notes };
  };
  return isWriting ? store.write(TABLES, work) : work(store);
}
