import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { readRecord } from '../exchange/backup/lines.ts';
import { migrate, onDisk } from './migrations.ts';
import type { Opened } from './open-backup.ts';

/** Where a backup's records lie while the rep looks at what they would bring. */
export const SET_OUT = 'fitmark-restore';

/** Of what there is one of, when the file was made. */
export const MADE_AT = 'restore-made-at';

/**
 * Sets a backup's records out in a database of their own, as the version that wrote them laid it out: it is brought to today's by the
 * steps that every rep's own takes. What lay there before is thrown away.
 */
export async function setOut({ header, records }: Opened): Promise<void> {
  await dropSetOut();
  const to = onDisk(header.database);
  const database = await openDB(SET_OUT, to, {
    upgrade: (opened, from, _, transaction) => void migrate(opened, transaction, from, to),
  });
  try {
    for await (const lines of records()) await putAll(database, lines.map(readRecord));
    await database.put('meta', { key: MADE_AT, value: header.madeAt });
  } finally {
    database.close();
  }
}

/** Throws away what was set out, where anything was. */
export function dropSetOut(): Promise<void> {
  return deleteDB(SET_OUT);
}

/** A record that no table takes is set aside there: it is counted, and never lost. */
async function putAll(
  database: IDBPDatabase,
  records: readonly [table: string, record: unknown][],
): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [table, record] of records) {
    const taken = database.objectStoreNames.contains(table) && fits(transaction.objectStore(table), record);
    if (taken) void transaction.objectStore(table).put(record);
    else
      void transaction
        .objectStore('setAside')
        .put({ table, key: '', record, reason: 'no table takes it', at: 0 });
  }
  await transaction.done;
}

/** Whether a record has the key that its table keeps it under. A table that counts gives one itself. */
function fits(
  { keyPath, autoIncrement }: { keyPath: unknown; autoIncrement: boolean },
  record: unknown,
): boolean {
  return autoIncrement || typeof Object(record)[String(keyPath)] === 'string';
}
