import type { ImportRecord, ImportTold } from '../account/incoming.ts';
import { importSchema } from '../account/incoming-schema.ts';
import { type Change, planImport } from '../account/plan-import.ts';
import { putAccounts } from './accounts.ts';
import type { Store } from './database.ts';
import { whoseAre } from './import-known.ts';
import { readAll, readOne } from './read.ts';
import { dropRows, stagedRows } from './staged.ts';

/** Imports that are remembered, and can be undone: the newest. What older ones brought stays, with the file's name. */
const REMEMBERED = 20;

/**
 * Brings in the rows that were kept aside, all of them or none. Asked again, it does nothing and tells what was done.
 *
 * @returns undefined where nothing is kept of that import.
 */
export function applyRows(store: Store, id: string): Promise<ImportTold | undefined> {
  return store.write(['imports', 'staged', 'accounts', 'joins', 'targets', 'setAside'], async (store) => {
    const done = await readOne(store, 'imports', id, importSchema);
    if (done) return toldOf(done);
    const staged = await stagedRows(store, id);
    if (!staged) return undefined;
    const { rows, file, at } = staged;
    const { changes } = planImport(await whoseAre(store, rows), { file, at });
    const record = recordOf(changes, { id, file, at });
    const others = [...changes.values()].filter(({ before, after }) => after !== before);
    await putAccounts(
      store,
      others.map(({ after }) => after),
    );
    await store.imports.put(record);
    await dropRows(store, id);
    await forgetOldest(store);
    return toldOf(record);
  });
}

/** Imports, newest first. */
export async function allImports(store: Store): Promise<ImportTold[]> {
  return (await newestFirst(store)).map(toldOf);
}

/** In numbers. */
export function toldOf({ created, changed, ...record }: ImportRecord): ImportTold {
  return { ...record, created: created.length, changed: changed.length - record.same };
}

function recordOf(
  changes: ReadonlyMap<string, Change>,
  named: Pick<ImportRecord, 'id' | 'file' | 'at'>,
): ImportRecord {
  const record: ImportRecord = { ...named, created: [], changed: [], same: 0 };
  for (const [id, { before, isNew, adds, gave }] of changes) {
    if (isNew) record.created.push(id);
    else record.changed.push({ id, ...(before && { label: before.label }), gave });
    if (!isNew && adds === 0) record.same += 1;
  }
  return record;
}

async function newestFirst(store: Store): Promise<ImportRecord[]> {
  return (await readAll(store, 'imports', importSchema)).sort((a, b) => b.at - a.at);
}

async function forgetOldest(store: Store): Promise<void> {
  const forgotten = (await newestFirst(store)).slice(REMEMBERED);
  await Promise.all(forgotten.map(({ id }) => store.imports.delete(id)));
}
