import * as z from 'zod/mini';
import { DEFAULT_CAP } from '../targets/capacity.ts';
import {
  type KeptMapping,
  type ListSettings,
  SETTINGS_KEY,
  type SettingsChange,
} from '../targets/settings.ts';
import { MOST_MAPPINGS, MOST_VIEWS, settingsSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

const SCHEMA = z.object({ key: z.literal(SETTINGS_KEY), value: settingsSchema });
const DEFAULTS: ListSettings = { cap: DEFAULT_CAP, views: [] };

/** What the rep chose about the list; the defaults where nothing was, or where it cannot be read: then it stays as it is. */
export async function readSettings(store: Store): Promise<ListSettings> {
  const record = await store.meta.get(SETTINGS_KEY);
  return parseAll([record], SCHEMA).values[0]?.value ?? DEFAULTS;
}

/** Changes what is named and nothing else. A record that cannot be read is set aside first. */
export function changeSettings(store: Store, change: SettingsChange): Promise<ListSettings> {
  return store.write(['meta', 'setAside'], async (store) => {
    const before = (await readOne(store, 'meta', SETTINGS_KEY, SCHEMA))?.value ?? DEFAULTS;
    const value = changed(before, change);
    await store.meta.put({ key: SETTINGS_KEY, value });
    return value;
  });
}

function changed(before: ListSettings, change: SettingsChange): ListSettings {
  const { addView, removeView, addMapping, remindAt, crm, exported, ...fields } = change;
  const next = { ...before, ...fields };
  const gone = new Set([addView?.name, removeView]);
  const views = before.views.filter(({ name }) => !gone.has(name));
  next.views = addView && views.length < MOST_VIEWS ? [...views, addView] : views;
  if (addMapping) next.mappings = mappingsWith(addMapping, before.mappings);
  choose(next, 'remindAt', remindAt);
  choose(next, 'crm', crm);
  choose(next, 'exported', exported);
  return next;
}

/** Null takes away what was chosen; undefined leaves it. */
function choose<K extends 'remindAt' | 'crm' | 'exported'>(
  settings: ListSettings,
  key: K,
  chosen: ListSettings[K] | null,
): void {
  if (chosen === null) delete settings[key];
  else if (chosen !== undefined) settings[key] = chosen;
}

function mappingsWith(added: KeptMapping, before: readonly KeptMapping[] = []): KeptMapping[] {
  return [added, ...before.filter(({ headings }) => headings !== added.headings)].slice(0, MOST_MAPPINGS);
}
