import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import type { ListSettings } from '../../lib/targets/settings.ts';
import { keepAlarm } from './remind.ts';

/** Keeps what the rep chose about the list; the morning's notice is set by it. */
export async function chooseSettings(change: Ask<'settings/change'>): Promise<ListSettings> {
  const changed = await changeSettings(openStore(), change);
  if (!changed.ok) throw new Fault(changed.code, changed.sentence);
  if (change.remindAt !== undefined) await keepAlarm();
  return changed.settings;
}
