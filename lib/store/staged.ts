import type { Incoming, Outcome } from '../account/incoming.ts';
import { stagedSchema } from '../account/incoming-schema.ts';
import type { Bringing } from '../account/merge-import.ts';
import { planImport } from '../account/plan-import.ts';
import type { Store } from './database.ts';
import { whoseAre } from './import-known.ts';
import { parseAll } from './read.ts';

/** Milliseconds for which it is remembered that an import gave way to another: a day. */
const REMEMBERED = 86_400_000;

/** Places of a line in a file, so that keys stand in the order of its lines. */
const PLACES = 9;

/**
 * Keeps rows of a file aside, and tells what will come of each; nothing else is changed. The same rows kept twice are kept
 * once. There is one import at a time: rows of any other are thrown away, and that one is over.
 *
 * @returns undefined where another import was begun since this one was.
 */
export function stageRows(
  store: Store,
  id: string,
  { file, at }: Bringing,
  rows: readonly Incoming[],
): Promise<Outcome[] | undefined> {
  return store.write(['staged', 'accounts', 'joins', 'targets', 'setAside'], async (store) => {
    const keys = await store.staged.getAllKeys();
    if (keys.includes(id)) return undefined;
    await giveWay(store, id, keys, at);
    const [first] = rows;
    if (first) await store.staged.put({ id: keyOf(id, first), file, at, rows: [...rows] });
    return planImport(await whoseAre(store, rows), { file, at }).outcomes;
  });
}

/** Throws away what was kept aside of an import. */
export function dropRows(store: Store, id: string): Promise<void> {
  return store.write(['staged'], async (store) => {
    for (const key of await store.staged.getAllKeys())
      if (importOf(key) === id) await store.staged.delete(key);
  });
}

/** The rows of an import in the order of the file, with its name and when it was begun; undefined where none were kept. */
export async function stagedRows(
  store: Store,
  id: string,
): Promise<(Bringing & { rows: Incoming[] }) | undefined> {
  const records = await store.staged.between(`${id}\n`, `${id}\n\uffff`);
  const batches = parseAll(records, stagedSchema).values;
  const [first] = batches;
  if (!first) return undefined;
  const at = Math.min(...batches.map((batch) => batch.at));
  return { file: first.file, at, rows: batches.flatMap(({ rows }) => rows) };
}

/** Of an import whose rows are thrown away, an empty record stays for a while: half of it must not be taken for the whole. */
async function giveWay(store: Store, id: string, keys: readonly string[], now: number): Promise<void> {
  for (const key of keys) {
    const other = importOf(key);
    if (other === undefined) {
      const [over] = parseAll([await store.staged.get(key)], stagedSchema).values;
      if (!over || now - over.at > REMEMBERED) await store.staged.delete(key);
    } else if (other !== id) {
      await store.staged.delete(key);
      await store.staged.put({ id: other, file: '', at: now, rows: [] });
    }
  }
}

function keyOf(id: string, { lines: [line = 0], url }: Incoming): string {
  return `${id}\n${String(line).padStart(PLACES, '0')} ${url}`;
}

/** The import that a key's rows are of; undefined for the key of one that is over. */
function importOf(key: string): string | undefined {
  const end = key.indexOf('\n');
  return end < 0 ? undefined : key.slice(0, end);
}
