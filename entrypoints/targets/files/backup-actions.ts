import type { BackupActions, Opening } from '../../../components/files/backup/actions.ts';
import { appVersion } from '../../../lib/browser/app-version.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { askToDownload, stopDownloading } from '../../../lib/browser/downloads.ts';
import { backupName } from '../../../lib/exchange/backup/schedule.ts';
import { writeBackup } from '../../../lib/store/backup.ts';
import { openStore } from '../../../lib/store/database.ts';
import { lockFrom } from '../../../lib/store/lock.ts';
import { readBackup } from '../../../lib/store/open-backup.ts';
import { setOut } from '../../../lib/store/set-out.ts';
import { dayAt } from '../../../lib/targets/day.ts';
import { saveFile } from '../save.ts';

/** What the rep can do with backups. The page reads and writes files; what is on the device is changed by the one writer. */
export const backupActions: BackupActions = {
  show: () => ask('backup/show', {}),
  async save(passphrase) {
    const at = Date.now();
    const lock = passphrase === undefined ? undefined : await lockFrom(passphrase);
    const made = await writeBackup(openStore(), { madeAt: at, app: appVersion(), ...(lock && { lock }) });
    const file = backupName(dayAt(at), lock !== undefined);
    saveFile(made, file);
    return ask('backup/made', { at, file });
  },
  async plan(every, passphrase) {
    // First of all, for the browser asks only straight from a press; it asks nothing twice.
    if (every !== 'off' && !(await askToDownload())) return undefined;
    const state = await ask('backup/plan', { every, ...(passphrase === undefined ? {} : { passphrase }) });
    if (every === 'off') await stopDownloading();
    return state;
  },
  async open(file, passphrase): Promise<Opening> {
    const opened = await readBackup(file, passphrase);
    if (!opened.ok)
      return opened.code === 'locked' || opened.code === 'passphrase'
        ? { is: 'locked', ...(opened.code === 'passphrase' && { sentence: opened.sentence }) }
        : { is: 'refused', sentence: opened.sentence };
    await setOut(opened);
    return { is: 'open', preview: await ask('restore/look', {}) };
  },
  bringIn: () => ask('restore/apply', {}),
  drop: () => ask('restore/drop', {}),
};
