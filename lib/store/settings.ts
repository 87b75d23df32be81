import * as z from 'zod/mini';
import { DEFAULT_CAP } from '../targets/capacity.ts';
import type { ListSettings, SettingsChange } from '../targets/settings.ts';
import { MOST_VIEWS, settingsSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

const KEY = 'list';
const SCHEMA = z.object({ key: z.literal(KEY), value: settingsSchema });
const DEFAULTS: ListSettings = { cap: DEFAULT_CAP, views: [] };

/** What the rep chose about the list; the defaults where nothing was, or where it cannot be read: then it stays as it is. */
export async function readSettings(store: Store): Promise<ListSettings> {
  const record = await store.meta.get(KEY);
  return parseAll([record], SCHEMA).values[0]?.value ?? DEFAULTS;
}

/** Changes what is named and nothing else. A record that cannot be read is set aside first. */
export function changeSettings(store: Store, change: SettingsChange): Promise<ListSettings> {
  return store.write(['meta', 'setAside'], async (store) => {
    const before = (await readOne(store, 'meta', KEY, SCHEMA))?.value ?? DEFAULTS;
    const value = changed(before, change);
    await store.meta.put({ key: KEY, value });
    return value;
  });
}

function changed(before: ListSettings, change: SettingsChange): ListSettings {
  const { addView, removeView, remindAt, ...fields } = change;
  const { remindAt: due = undefined, ...rest } = { ...before, ...fields };
  const next = remindAt === undefined ? due : remindAt;
  const gone = new Set([addView?.name, removeView]);
  const views = rest.views.filter(({ name }) => !gone.has(name));
  const isRoom = addView && views.length < MOST_VIEWS;
  return { ...rest, views: isRoom ? [...views, addView] : views, ...(next && { remindAt: next }) };
}
