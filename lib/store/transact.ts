import { announce, type Change } from './changes.ts';
import type { Connection, Transaction } from './connection.ts';
import { abort } from './open-latest.ts';
import { withStale } from './stale.ts';

/**
 * Runs work that only reads in one transaction: what it sees is of one moment. As in `write`, it may await nothing but what
 * it asks of this transaction.
 */
export async function read<T>(
  connection: Connection,
  tables: readonly string[],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = await connection.begin(tables);
  // What is asked fails with it; nothing hangs on its end.
  transaction.done.catch(() => undefined);
  return work(transaction);
}

/**
 * Runs work in one transaction: all of it or, where anything throws, nothing. Resolves once that is on disk; every page
 * that watches is told.
 *
 * @param work adds what it writes to `changes`. It may await nothing but what it asks of this transaction: the browser
 *   commits as soon as nothing more is asked.
 */
export async function write<T>(
  connection: Connection,
  tables: readonly string[],
  work: (transaction: Transaction, changes: Change[]) => Promise<T>,
): Promise<T> {
  const transaction = await connection.begin(withStale(tables), 'readwrite');
  const changes: Change[] = [];
  const attempt = async () => {
    try {
      return await work(transaction, changes);
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  const [worked, done] = await Promise.allSettled([attempt(), transaction.done]);
  // A full disk ends the transaction, and what was asked of it then fails for that alone: its own error is the cause.
  if (worked.status === 'rejected') throw transaction.error ?? worked.reason;
  if (done.status === 'rejected') throw done.reason;
  if (changes.length > 0) announce(connection.name, changes);
  return worked.value;
}
