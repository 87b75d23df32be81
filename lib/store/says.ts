import { isSilent, type Say, type SayAct, said } from '../targets/argue/say.ts';
import { saySchema } from '../targets/argue/say-schema.ts';
import { idsOf } from './company.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

/** What the rep said of a company: of the account it goes by, else of the first joined to it of which anything was said. */
export async function sayOf(store: Store, ids: readonly string[]): Promise<Say | undefined> {
  const says = await Promise.all(ids.map((id) => readOne(store, 'says', id, saySchema)));
  return says.find((say) => say !== undefined);
}

/** What the rep said of any account, by its id; and how many records cannot be read. It only reads. */
export async function readSays(store: Store): Promise<{ says: Map<string, Say>; broken: number }> {
  const { values, broken } = parseAll(await store.says.getAll(), saySchema);
  return { says: new Map(values.map((say) => [say.accountId, say])), broken: broken.length };
}

/**
 * Keeps what the rep says of a company with the account it goes by. Nothing is written where nothing changes.
 *
 * @param id of any of its accounts.
 * @param actOn what to do, given what was said before; undefined for nothing.
 * @returns what was said before.
 */
export function saySo(
  store: Store,
  id: string,
  actOn: (before: Say | undefined) => SayAct | undefined,
): Promise<{ before: Say | undefined; ids: string[] }> {
  return store.write(['says', 'joins', 'setAside'], async (store) => {
    const ids = await idsOf(store, id);
    const before = await sayOf(store, ids);
    const act = actOn(before);
    const [lead = id, ...others] = ids;
    if (act) {
      const now = { ...said(before, lead, act), accountId: lead };
      // Silence is kept where a joined account's word would else be heard again.
      if (isSilent(now) && !(await sayOf(store, others))) await store.says.delete(lead);
      else await store.says.put(now);
    }
    return { before, ids };
  });
}
