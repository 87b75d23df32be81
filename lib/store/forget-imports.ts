import { importSchema } from '../account/incoming-schema.ts';
import type { Store } from './database.ts';
import { readAll } from './read.ts';

/** Takes accounts out of what imports remember: who is forgotten is named nowhere. Inside a transaction over `imports`. */
export async function forgetInImports(store: Store, ids: readonly string[]): Promise<void> {
  for (const record of await readAll(store, 'imports', importSchema)) {
    const created = record.created.filter((id) => !ids.includes(id));
    const changed = record.changed.filter(({ id }) => !ids.includes(id));
    const isNamed = created.length + changed.length < record.created.length + record.changed.length;
    // Of whom it said nothing new is not told apart: never of more than are left.
    const same = Math.min(record.same, changed.length);
    if (isNamed) await store.imports.put({ ...record, created, changed, same });
  }
}
