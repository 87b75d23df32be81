import { apartKey, apartSchema } from '../account/joins.ts';
import { idsOf } from './company.ts';
import type { Store } from './database.ts';
import { parseAll } from './read.ts';

/** Remembers, or no longer, that two companies are not one: it is not suggested again. Safe to repeat. */
export function tellApart(
  store: Store,
  one: string,
  other: string,
  distinct: boolean,
  now: number,
): Promise<void> {
  return store.write(['joins', 'apart', 'setAside'], async (store) => {
    if (distinct) await store.apart.put(apartRecord(one, other, now));
    else for (const key of await pairs(store, one, other)) await store.apart.delete(key);
  });
}

/** What is stored of two accounts that are not one company. */
export function apartRecord(one: string, other: string, at: number) {
  return { id: apartKey(one, other), ids: [one, other], at };
}

/** The accounts that were told apart from a company's. */
export async function toldApart(store: Store, ids: readonly string[]): Promise<string[]> {
  const records = await Promise.all(ids.map((id) => store.apart.where('ids', id)));
  const others = parseAll(records.flat(), apartSchema).values.flatMap((record) => record.ids);
  return [...new Set(others)].filter((id) => !ids.includes(id));
}

/** Whether the rep said of any account of one company that it is not one with any of the other. */
export async function areApart(store: Store, one: string, other: string): Promise<boolean> {
  const keys = await pairs(store, one, other);
  const found = await Promise.all(keys.map((key) => store.apart.get(key)));
  return found.some((record) => record !== undefined);
}

/** The keys of every pair of the two companies' accounts. */
async function pairs(store: Store, one: string, other: string): Promise<string[]> {
  const [ours, theirs] = await Promise.all([one, other].map((id) => idsOf(store, id)));
  return (ours ?? []).flatMap((a) => (theirs ?? []).map((b) => apartKey(a, b)));
}
