import { ask } from '../../lib/browser/ask.ts';
import { backupUrl } from '../../lib/store/backup-url.ts';
import { openStore } from '../../lib/store/database.ts';

/**
 * A page that nobody sees: it makes a file, and tells the worker where it lies, which closes it once that is saved. It is told
 * Fitmark's version, for Chromium lets no hidden page read the manifest.
 */
const at = Date.now();
const app = new URLSearchParams(location.search).get('app') ?? '';
const made = await backupUrl(openStore(), { at, app });
await ask('backup/ready', { at, made });
