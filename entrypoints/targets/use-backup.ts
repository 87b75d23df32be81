import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/browser/ask.ts';
import type { BackupState } from '../../lib/exchange/backup/plan.ts';
import { backupReminder } from '../../lib/exchange/backup/schedule.ts';

/** What to say while work could be lost with the device, once the list is there. @param isAsked anew when it turns true. */
export function useBackup(used: number | undefined, isAsked: boolean) {
  const [state, setState] = useState<BackupState>();
  const isReady = used !== undefined && isAsked;
  useEffect(() => {
    // What cannot be read now is not worth a word here: the backup's own page says it.
    if (isReady) void ask('backup/show', {}).then(setState, () => undefined);
  }, [isReady]);
  return {
    words: state && isAsked ? backupReminder(state, used ?? 0, Date.now()) : undefined,
    onLater: () => void ask('backup/hush', {}).then(setState, () => undefined),
  };
}
