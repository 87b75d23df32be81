import { targetSchema } from '../targets/schema.ts';
import type { Story } from '../targets/story.ts';
import { eventSchema, touchSchema } from '../targets/work-schema.ts';
import { idsOf, leadOf } from './company.ts';
import type { Name, Store } from './database.ts';
import { personsAt } from './persons.ts';
import { parseAll } from './read.ts';

/** As many as a rep ever scrolls through. */
const MOST = 500;

/** All that is kept of a target, of whichever of the company's accounts; undefined where it never was on the list. It only reads. */
export async function storyOf(store: Store, accountId: string): Promise<Story | undefined> {
  const id = await leadOf(store, accountId);
  const [target] = parseAll([await store.targets.get(id)], targetSchema).values;
  if (!target) return undefined;
  const ids = await idsOf(store, id);
  const persons = await personsAt(store, ids);
  const newest = <T extends { at: number }>(some: T[]) => some.sort((a, b) => b.at - a.at).slice(0, MOST);
  return {
    target,
    events: newest(parseAll(await rowsOf(store, 'events', ids), eventSchema).values),
    touches: newest(parseAll(await rowsOf(store, 'touches', ids), touchSchema).values),
    persons: persons.sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0)),
  };
}

async function rowsOf(
  store: Store,
  table: Extract<Name, 'events' | 'touches'>,
  ids: readonly string[],
): Promise<unknown[]> {
  const rows = await Promise.all(ids.map((id) => store[table].where('accountId', id)));
  return rows.flat();
}
