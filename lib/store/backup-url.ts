import { writeBackup } from './backup.ts';
import { readBackupPlan } from './backup-plan.ts';
import type { Store } from './database.ts';
import { problemSentence } from './problem.ts';

/**
 * A backup of everything as a file that can be saved, locked where the rep wants it so; or why there is none. Only where there is a
 * document: a worker has no addresses for what it made.
 *
 * @param at epoch milliseconds. @param app Fitmark's version.
 */
export async function backupUrl(
  store: Store,
  { at, app }: { at: number; app: string },
): Promise<{ url: string } | { problem: string }> {
  try {
    const { lock } = await readBackupPlan(store);
    const file = await writeBackup(store, { madeAt: at, app, ...(lock && { lock }) });
    return { url: URL.createObjectURL(file) };
  } catch (failure) {
    return { problem: problemSentence(failure) };
  }
}
