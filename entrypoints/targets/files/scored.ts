import { ask } from '../../../lib/browser/ask.ts';
import { STORE_NAME } from '../../../lib/store/changes.ts';
import { readChunks } from '../../../lib/store/read-prospects.ts';
import { type ProspectTable, tableOf } from '../../../lib/targets/prospects/table.ts';

/**
 * Every company seen, once each is scored as it is known now.
 *
 * @param tell how many are still to be scored anew, of how many.
 * @throws the signal's reason once it is aborted.
 */
export async function scored(
  tell: (left: number, of: number) => void,
  signal: AbortSignal,
): Promise<ProspectTable> {
  for (;;) {
    const { left, of } = await ask('prospects/refresh', {});
    signal.throwIfAborted();
    if (left === 0) return tableOf(await readChunks(STORE_NAME));
    tell(left, of);
  }
}
