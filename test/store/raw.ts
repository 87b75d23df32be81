import { openDB } from 'idb';

/** A table as the browser knows it: what its records are kept under, and its indexes. */
export interface Layout {
  key: string;
  autoIncrement?: true;
  /** By name; each is of the field of that name. */
  indexes?: Record<string, 'one' | 'many'>;
}

/** Opens a database as any other program would: without a version, as it stands. */
export function openRaw(
  name: string,
  version?: number,
  layout: Record<string, Layout> = {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => layOut(request.result, layout);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function layOut(database: IDBDatabase, layout: Record<string, Layout>): void {
  for (const [table, { key, autoIncrement, indexes }] of Object.entries(layout)) {
    const rows = database.createObjectStore(table, { keyPath: key, autoIncrement: autoIncrement ?? false });
    for (const [field, values] of Object.entries(indexes ?? {}))
      rows.createIndex(field, field, { multiEntry: values === 'many' });
  }
}

/** How a database is laid out now, and its version. */
export async function layoutOf(name: string): Promise<{ version: number; tables: Record<string, Layout> }> {
  const database = await openDB(name);
  const names = [...database.objectStoreNames];
  const tables = database.transaction(names);
  const layouts = names.map((table): [string, Layout] => {
    const rows = tables.objectStore(table);
    const indexes = [...rows.indexNames].map((field) => rows.index(field));
    return [
      table,
      {
        key: String(rows.keyPath),
        ...(rows.autoIncrement ? { autoIncrement: true } : {}),
        ...(indexes.length > 0
          ? {
              indexes: Object.fromEntries(
                indexes.map((each) => [String(each.keyPath), each.multiEntry ? 'many' : 'one']),
              ),
            }
          : {}),
      },
    ];
  });
  const { version } = database;
  database.close();
  return { version, tables: Object.fromEntries(layouts) };
}
