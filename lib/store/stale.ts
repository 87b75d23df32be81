import type { Transaction } from './connection.ts';

/** Tables whose records make a company's row in the prospects' table; each is kept under an account's id. */
const MAKING = new Set(['accounts', 'joins', 'says']);

/** The tables of a writing transaction: where rows may become stale, it marks them itself, so that no writer can forget it. */
export function withStale(tables: readonly string[]): readonly string[] {
  return tables.some((table) => MAKING.has(table)) && !tables.includes('stale')
    ? [...tables, 'stale']
    : tables;
}

/**
 * Marks the row that a record makes, as part of the transaction that writes it. Begun before the record is written: of a join,
 * the company that it led to before is another from now on as well.
 */
export async function markStale(transaction: Transaction, table: string, key: string): Promise<void> {
  if (!MAKING.has(table)) return;
  const stale = transaction.objectStore('stale');
  // Told from every other mark: whoever makes the row takes away only the mark that was there before.
  const mark = (id: string) => stale.put({ id, mark: Math.random() });
  const joins = table === 'joins' ? transaction.objectStore('joins').get(key) : undefined;
  const [before]: unknown[] = await Promise.all([joins, mark(key)]);
  if (before instanceof Object && 'to' in before) await mark(String(before.to));
}

/** So many at once, and this share of all accounts, are marked as one: to make all rows anew takes less than to go by marks. */
const MANY = 1_000;
const SHARE = 0.25;

/** The mark of all rows: no account's id. */
export const ALL_ROWS = '';

/** As `markStale`, of many records of one table; of accounts that are a good part of all, every row is marked. */
export async function markAllStale(
  transaction: Transaction,
  table: string,
  keys: readonly string[],
): Promise<void> {
  const rows = table === 'accounts' && keys.length >= MANY ? transaction.objectStore(table) : undefined;
  if (rows && keys.length >= SHARE * (await rows.count()))
    await transaction.objectStore('stale').put({ id: ALL_ROWS, mark: Math.random() });
  else await Promise.all(keys.map((key) => markStale(transaction, table, key)));
}
