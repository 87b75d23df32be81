import type { KeptLock } from './backup-plan.ts';
import type { Store } from './database.ts';

/** Everything as one file. */
export async function writeBackup(
  _store: Store,
  _options: { madeAt: number; app: string; lock?: KeptLock },
): Promise<Blob> {
  throw new Error('Not there yet.');
}
