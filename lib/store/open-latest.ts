import { type IDBPDatabase, openDB } from 'idb';
import { migrate, onDisk, type Upgrade } from './migrations.ts';

/**
 * Opens a database at today's version; one that cannot be brought to it is left as it was, with an UpgradeError. One of a
 * newer version is refused by the browser itself, with a VersionError.
 *
 * @param on told when another context holds an older version open (`blocked`), and when the connection is lost or has to
 *   give way (`leave`).
 */
export async function openLatest(
  name: string,
  on: { blocked: () => void; leave: () => void },
): Promise<IDBPDatabase> {
  let failure: unknown;
  const upgrade = async (database: IDBPDatabase, from: number, transaction: Upgrade) => {
    transaction.done.catch(() => undefined);
    await migrate(database, transaction, from).catch((error: unknown) => {
      failure = error;
      abort(transaction);
    });
  };
  try {
    return await openDB(name, onDisk(), {
      upgrade: (database, from, _to, transaction) => void upgrade(database, from, transaction),
      blocked: on.blocked,
      blocking: on.leave,
      terminated: on.leave,
    });
  } catch (error) {
    if (failure === undefined) throw error;
    throw Object.assign(new Error('The upgrade failed.', { cause: failure }), { name: 'UpgradeError' });
  }
}

/** Undoes all that a transaction did. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // What made the work fail has ended it already.
  }
}
