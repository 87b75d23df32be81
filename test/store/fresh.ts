import { type Name, openStore, type Store } from '../../lib/store/database.ts';
import type { Table } from '../../lib/store/table.ts';

let count = 0;

/** A store that no other test has seen. */
export function freshStore(): Store {
  count += 1;
  return openStore(`test-${count}`);
}

/** Puts a record in as it is, as an older version, a bug or another program might have left it. */
export async function plant(store: Store, table: Name, record: unknown): Promise<void> {
  const rows: Pick<Table<unknown>, 'put'> = store[table];
  await rows.put(record);
}
