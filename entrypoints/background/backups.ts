import type { BackupState, RestorePreview } from '../../lib/exchange/backup/plan.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';

/** How it stands with backups. */
export async function showBackups(): Promise<BackupState> {
  return { every: 'off', locked: false };
}

/** How often they go by themselves, and whether locked. */
export async function planBackups(_: Ask<'backup/plan'>): Promise<BackupState> {
  return showBackups();
}

/** A backup was made by hand: there is nothing to remind of for a while. */
export async function backupMade(_: Ask<'backup/made'>): Promise<BackupState> {
  return showBackups();
}

/** What the file that was set out would bring. */
export async function lookAtRestore(): Promise<RestorePreview> {
  throw new Fault('bug', 'Not there yet.');
}

/** Brings it in, all of it or nothing. */
export async function applyRestore(): Promise<RestorePreview> {
  throw new Fault('bug', 'Not there yet.');
}

export async function dropRestore(): Promise<null> {
  return null;
}
