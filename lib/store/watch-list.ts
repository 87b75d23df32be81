import type { TargetList } from '../targets/row.ts';
import { SETTINGS_KEY } from '../targets/settings.ts';
import { type Change, type Observer, STORE_NAME, watch } from './changes.ts';

/** Tables of which any change may change the list. */
const TABLES = new Set(['targets', 'joins', 'icps', 'says', 'refusals', 'touches', 'persons', 'setAside']);

/**
 * The target list, asked for now and after every change made in any context that may concern it. Errors arrive in the
 * observer's `error`.
 *
 * @returns ends the watching.
 */
export function watchList(
  ask: () => Promise<TargetList>,
  observer: Observer<TargetList>,
  name = STORE_NAME,
): () => void {
  let told = new Set<string>();
  const askNow = async () => {
    const list = await ask();
    told = new Set(list.accountIds);
    return list;
  };
  const concerns = ({ table, key }: Change) => {
    if (table === 'accounts') return told.has(key);
    // How far the prospects' table is stands there too, and is written at every step of it.
    return table === 'meta' ? key === SETTINGS_KEY : TABLES.has(table);
  };
  return watch(name, { ask: askNow, concerns }, observer);
}
