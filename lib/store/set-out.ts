import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { readRecord } from '../exchange/backup/lines.ts';
import { Refused } from '../exchange/backup/refused.ts';
import type { Store } from './database.ts';
import { migrate, onDisk } from './migrations.ts';
import type { Opened } from './open-backup.ts';
import { problemSentence } from './problem.ts';

/** Where a backup's records lie while the rep looks at what they would bring. */
export const SET_OUT = 'fitmark-restore';

/** Of what there is one of there: that all of a file is set out, and when it was made. */
const MADE = 'restore';

/** Records at a go: each go takes a millisecond or two by itself. */
const AT_A_GO = 500;

/**
 * Sets a backup's records out in a database of their own, as the version that wrote them laid it out: it is brought to today's by the
 * steps that every rep's own takes. What lay there before is thrown away, and where anything fails, so is this.
 *
 * @throws an error whose message is for the rep.
 */
export async function setOut({ header, records }: Opened): Promise<void> {
  await dropSetOut();
  const to = onDisk(header.database);
  const database = await openDB(SET_OUT, to, {
    upgrade: (opened, from, _, transaction) => void migrate(opened, transaction, from, to),
    blocking: (_, __, event) => event.target instanceof IDBDatabase && event.target.close(),
  });
  try {
    for await (const lines of gathered(records())) await putAll(database, lines.map(readRecord));
    await database.put('meta', { key: MADE, value: header.madeAt });
    database.close();
  } catch (failure) {
    database.close();
    await dropSetOut();
    throw failure instanceof Refused ? failure : new Error(problemSentence(failure), { cause: failure });
  }
}

/** Throws away what was set out, where anything was. */
export function dropSetOut(): Promise<void> {
  return deleteDB(SET_OUT);
}

/** When the backup was made that is set out, epoch milliseconds; undefined where none is, or not all of it. */
export async function setOutMadeAt(file: Store): Promise<number | undefined> {
  const made: unknown = await file.meta.get(MADE);
  return made instanceof Object && 'value' in made ? Number(made.value) : undefined;
}

async function* gathered(some: AsyncIterable<string[]>): AsyncGenerator<string[], void> {
  let lines: string[] = [];
  for await (const more of some) {
    lines.push(...more);
    if (lines.length < AT_A_GO) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

/** A record that no table takes is set aside there: it is counted, and never lost. */
async function putAll(
  database: IDBPDatabase,
  records: readonly [table: string, record: unknown][],
): Promise<void> {
  const tables = [...database.objectStoreNames];
  // Of no use to anybody if the machine stops half-way.
  const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
  const puts = records.map(async ([table, record]) => {
    const taken = tables.includes(table) && fits(transaction.objectStore(table), record);
    const unread = { table, key: '', record, reason: 'No table takes it.', at: 0 };
    await transaction.objectStore(taken ? table : 'setAside').put(taken ? record : unread);
  });
  await Promise.all([...puts, transaction.done]);
}

/** Whether a record has the key that its table keeps it under. A table that counts gives one itself. */
function fits(
  { keyPath, autoIncrement }: { keyPath: unknown; autoIncrement: boolean },
  record: unknown,
): boolean {
  return autoIncrement || typeof Object(record)[String(keyPath)] === 'string';
}
