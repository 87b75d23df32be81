import { headerLine, recordLine } from '../exchange/backup/lines.ts';
import { isTheReps, LISTS } from '../exchange/backup/tables.ts';
import type { KeptLock } from './backup-plan.ts';
import { writeLines } from './backup-text.ts';
import { blobOf, through } from './bytes.ts';
import type { Store } from './database.ts';
import { VERSION } from './migrations.ts';
import { sealed } from './sealed.ts';

/** Companies at a go: a few megabytes at the most. */
const AT_A_GO = 200;

interface Options {
  /** Epoch milliseconds. */
  madeAt: number;
  /** Fitmark's version. */
  app: string;
  /** Locks it. */
  lock?: KeptLock;
}

/**
 * Everything that the rep has as one file (lib/exchange/backup/FORMAT.md). It only reads.
 *
 * The list, its history and all else are of one moment. Companies follow, some at a time, so that nobody who works meanwhile has
 * to wait: each is whole, and of that moment or a few seconds later.
 */
export async function writeBackup(store: Store, { madeAt, app, lock }: Options): Promise<Blob> {
  const header = headerLine({ database: VERSION, madeAt, app });
  const packed = through(writeLines(textOf(store, header)), new CompressionStream('gzip'));
  return blobOf(lock ? sealed(packed, lock, app) : packed);
}

async function* textOf(store: Store, header: string): AsyncGenerator<string[], void> {
  yield [header];
  const lists = await store.read(LISTS, async (store) => {
    const records = await Promise.all(LISTS.map((table) => store[table].getAll()));
    return records.flatMap((rows, at) => linesOf(LISTS[at] ?? '', rows));
  });
  for (let at = 0; at < lists.length; at += AT_A_GO) yield lists.slice(at, at + AT_A_GO);
  for (let after = ''; ; ) {
    const rows = await store.accounts.after(after, AT_A_GO);
    const last = rows.at(-1);
    if (!(last instanceof Object)) return;
    yield linesOf('accounts', rows);
    after = String(Reflect.get(last, 'id'));
  }
}

function linesOf(table: string, rows: readonly unknown[]): string[] {
  return rows.filter((row) => isTheReps(table, row)).map((row) => recordLine(table, row));
}
