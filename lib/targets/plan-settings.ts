import type { Refusal } from './plan.ts';
import type { KeptMapping, ListSettings, SettingsChange } from './settings.ts';
import { MOST_MAPPINGS, MOST_VIEWS } from './work-schema.ts';

/** What a change of the settings comes to: all of it or nothing. */
export type SettingsPlan = { ok: true; settings: ListSettings } | Refusal;

/** What the rep chose, with what is named changed and nothing else; one view more than are kept is refused. */
export function planSettings(before: ListSettings, change: SettingsChange): SettingsPlan {
  const { addView, removeView, addMapping, remindAt, crm, exported, ...fields } = change;
  const gone = new Set([addView?.name, removeView]);
  const views = before.views.filter(({ name }) => !gone.has(name));
  if (addView && views.length >= MOST_VIEWS) return manyViews();
  const settings = { ...before, ...fields, views: addView ? [...views, addView] : views };
  if (addMapping) settings.mappings = mappingsWith(addMapping, before.mappings);
  choose(settings, 'remindAt', remindAt);
  choose(settings, 'crm', crm);
  choose(settings, 'exported', exported);
  return { ok: true, settings };
}

function manyViews(): Refusal {
  return {
    ok: false,
    code: 'full',
    sentence: `${MOST_VIEWS} views are all that are kept: remove one first.`,
  };
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

/** The newest first; the oldest makes room for it. */
function mappingsWith(added: KeptMapping, before: readonly KeptMapping[] = []): KeptMapping[] {
  return [added, ...before.filter(({ headings }) => headings !== added.headings)].slice(0, MOST_MAPPINGS);
}
