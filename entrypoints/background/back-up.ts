import { clearAlarm, onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { appVersion } from '../../lib/browser/app-version.ts';
import { browser } from '../../lib/browser/browser.ts';
import { download, mayDownload } from '../../lib/browser/downloads.ts';
import { closeHidden, openHidden } from '../../lib/browser/hidden-page.ts';
import type { BackupState } from '../../lib/exchange/backup/plan.ts';
import { backupName, isBackupDue, nextBackup } from '../../lib/exchange/backup/schedule.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { type BackupPlan, changeBackupPlan, readBackupPlan, stateOf } from '../../lib/store/backup-plan.ts';
import { backupUrl } from '../../lib/store/backup-url.ts';
import { openStore } from '../../lib/store/database.ts';
import { lockFrom } from '../../lib/store/lock.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { dropSetOut } from '../../lib/store/set-out.ts';
import { dayAt } from '../../lib/targets/day.ts';

const ALARM = 'backup';

/** Milliseconds after which one that did not come about is tried again. */
const AGAIN = 3_600_000;

const WHY_HIDDEN = 'To write the backup that you asked for into a file.';

const NOT_ALLOWED =
  'No backup was made: the browser no longer lets Fitmark save files by itself. Choose again how often, to be asked again.';

/** Registers what rings. To be called while the worker starts, as every listener. */
export function watchBackups(): void {
  onAlarm(ALARM, backUp);
  browser.runtime.onStartup.addListener(keepBackupAlarm);
  // What a rep was looking at when the browser was closed is not kept for nobody.
  browser.runtime.onStartup.addListener(dropSetOut);
  browser.runtime.onInstalled.addListener(keepBackupAlarm);
}

/** How it stands with backups. */
export async function showBackups(): Promise<BackupState> {
  return stateOf(await readBackupPlan(openStore()));
}

/** How often they go by themselves, and whether locked; what went wrong before is over. */
export async function planBackups({ every, passphrase }: Ask<'backup/plan'>): Promise<BackupState> {
  const lock = typeof passphrase === 'string' ? await lockFrom(passphrase) : undefined;
  return changed(({ problem: _, lock: before, ...plan }) => {
    const kept = passphrase === null ? undefined : (lock ?? before);
    return { ...plan, every, ...(kept && { lock: kept }) };
  });
}

/** One was made by hand. */
export function backupMade({ at, file }: Ask<'backup/made'>): Promise<BackupState> {
  return changed(({ problem: _, ...plan }) => ({ ...plan, lastAt: at, lastFile: file }));
}

/** No word of backups for a while. */
export function hushBackups(): Promise<BackupState> {
  return changed(({ problem: _, ...plan }) => ({ ...plan, hushedAt: Date.now() }));
}

/** What our hidden page has made goes to the downloads folder; it is remembered once it is there. */
export async function backupReady({ at, made }: Ask<'backup/ready'>): Promise<null> {
  try {
    if ('problem' in made) throw new Error(made.problem);
    await saveBackup(made.url, at);
  } catch (failure) {
    await failed(failure);
  } finally {
    await closeHidden();
  }
  return null;
}

async function saveBackup(url: string, at: number): Promise<void> {
  const { lock } = await readBackupPlan(openStore());
  const file = backupName(dayAt(at), lock !== undefined);
  await download(url, `Fitmark/${file}`);
  await backupMade({ at, file });
}

/** The alarm rang. Until the file is there, the next try stands in an hour: the worker may end at any moment. */
async function backUp(): Promise<void> {
  const now = Date.now();
  const plan = stateOf(await readBackupPlan(openStore()));
  if (!isBackupDue(plan, now)) return keepBackupAlarm();
  setAlarm(ALARM, now + AGAIN);
  const app = appVersion();
  if (!(await mayDownload())) await failed(new Error(NOT_ALLOWED));
  // Firefox's background is a page, and makes the file itself.
  else if ('document' in globalThis)
    await backupReady({ at: now, made: await backupUrl(openStore(), { at: now, app }) });
  else await openHidden(`backup.html?${new URLSearchParams({ app })}`, WHY_HIDDEN).catch(failed);
}

function failed(failure: unknown): Promise<BackupPlan> {
  const problem =
    failure instanceof DOMException ? problemSentence(failure) : String(Object(failure).message);
  return changeBackupPlan(openStore(), (plan) => ({ ...plan, problem }));
}

async function changed(change: (before: BackupPlan) => BackupPlan): Promise<BackupState> {
  const plan = await changeBackupPlan(openStore(), change);
  await keepBackupAlarm();
  return stateOf(plan);
}

async function keepBackupAlarm(): Promise<void> {
  const next = nextBackup(await showBackups(), Date.now());
  if (next === undefined) await clearAlarm(ALARM);
  else setAlarm(ALARM, next);
}
