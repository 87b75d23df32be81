import * as z from 'zod/mini';
import { DEFAULT_CAP } from '../targets/capacity.ts';
import { planSettings, type SettingsPlan } from '../targets/plan-settings.ts';
import { type ListSettings, SETTINGS_KEY, type SettingsChange } from '../targets/settings.ts';
import { settingsSchema } from '../targets/work-schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

const SCHEMA = z.object({ key: z.literal(SETTINGS_KEY), value: settingsSchema });
const DEFAULTS: ListSettings = { cap: DEFAULT_CAP, views: [] };

/** What the rep chose about the list; the defaults where nothing was, or where it cannot be read: then it stays as it is. */
export async function readSettings(store: Store): Promise<ListSettings> {
  const record = await store.meta.get(SETTINGS_KEY);
  return parseAll([record], SCHEMA).values[0]?.value ?? DEFAULTS;
}

/** Changes what is named (`planSettings`), or refuses. A record that cannot be read is set aside first. */
export function changeSettings(store: Store, change: SettingsChange): Promise<SettingsPlan> {
  return store.write(['meta', 'setAside'], async (store) => {
    const before = (await readOne(store, 'meta', SETTINGS_KEY, SCHEMA))?.value ?? DEFAULTS;
    const plan = planSettings(before, change);
    if (plan.ok) await store.meta.put({ key: SETTINGS_KEY, value: plan.settings });
    return plan;
  });
}
