import { appVersion } from '../../lib/browser/app-version.ts';
import { ask } from '../../lib/browser/ask.ts';
import { backupUrl } from '../../lib/store/backup-url.ts';
import { openStore } from '../../lib/store/database.ts';

/** A page that nobody sees: it makes a file, and tells the worker where it lies, which closes it once that is saved. */
const at = Date.now();
const made = await backupUrl(openStore(), { at, app: appVersion() });
await ask('backup/ready', { at, made });
