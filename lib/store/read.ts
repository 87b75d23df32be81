import type * as z from 'zod/mini';
import { cutTo } from '../text/squeeze.ts';
import type { Name, Store } from './database.ts';

/** Characters of a reason: a record of thousands of wrong facts is as wrong as one of three. */
const REASON_LIMIT = 1_000;

/** A record as read: parsed, or with what is wrong with it. */
type Parsed<T> = { ok: true; value: T } | { ok: false; record: unknown; reason: string };

/**
 * One record. One that cannot be read is set aside and counts as absent.
 *
 * Inside a transaction, that must be a writing one over the table and `setAside`. Nothing is thrown for bad records, only
 * for a store that does not work.
 */
export async function readOne<T>(
  store: Store,
  table: Name,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const record = await store[table].get(key);
  if (record === undefined) return undefined;
  const parsed = parse(record, schema);
  if (parsed.ok) return parsed.value;
  await setAside(store, table, [key], schema);
  return undefined;
}

/** All records of a table that can be read; the others are set aside. Transactions as for `readOne`. */
export async function readAll<T>(store: Store, table: Name, schema: z.ZodMiniType<T>): Promise<T[]> {
  const { values, broken } = parseAll(await store[table].getAll(), schema);
  const keys = broken.map((record) => keyOf(store[table].key, record));
  if (keys.length > 0) await setAside(store, table, keys, schema);
  return values;
}

/** Tells readable from broken without writing. */
export function parseAll<T>(
  records: readonly unknown[],
  schema: z.ZodMiniType<T>,
): { values: T[]; broken: unknown[] } {
  const parsed = records.map((record) => parse(record, schema));
  return {
    values: parsed.flatMap((each) => (each.ok ? [each.value] : [])),
    broken: parsed.flatMap((each) => (each.ok ? [] : [each.record])),
  };
}

/** How many records could not be read so far; they are kept and shown as a count. */
export function setAsideCount(store: Store): Promise<number> {
  return store.setAside.count();
}

function parse<T>(record: unknown, schema: z.ZodMiniType<T>): Parsed<T> {
  const parsed = schema.safeParse(record);
  if (parsed.success) return { ok: true, value: parsed.data };
  const reason = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return { ok: false, record, reason: cutTo(reason, REASON_LIMIT) };
}

/** Every table but `setAside` keeps its key in the record, so IndexedDB has seen to it that there is one. */
function keyOf(key: string, record: unknown): string {
  return record instanceof Object ? String(Reflect.get(record, key)) : '';
}

/** Looks again inside the transaction: the record may have been mended or taken away since. */
function setAside<T>(
  store: Store,
  table: Name,
  keys: readonly string[],
  schema: z.ZodMiniType<T>,
): Promise<void> {
  return store.write([table, 'setAside'], async (store) => {
    for (const key of keys) {
      const record = await store[table].get(key);
      const parsed = record === undefined ? undefined : parse(record, schema);
      if (!parsed || parsed.ok) continue;
      await store.setAside.put({ table, key, record, reason: parsed.reason, at: Date.now() });
      await store[table].delete(key);
    }
  });
}
