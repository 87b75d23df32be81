import type { BackupState, Every, RestorePreview } from '../../../lib/exchange/backup/plan.ts';

/** What opening a file came to. */
export type Opening =
  | { is: 'open'; preview: RestorePreview }
  /** It takes a passphrase; with `sentence`, another than the one given. */
  | { is: 'locked'; sentence?: string }
  | { is: 'refused'; sentence: string };

/** What the rep can do there. Each fails with a sentence. */
export interface BackupActions {
  show(): Promise<BackupState>;
  /** Saves everything as a file now; with a passphrase, locked. */
  save(passphrase?: string): Promise<BackupState>;
  /** How often one goes by itself. The browser may ask the rep: straight from a press. Undefined: they did not allow it. */
  plan(every: Every, passphrase?: string | null): Promise<BackupState | undefined>;
  /** Reads a backup and tells what it would bring; nothing is changed. */
  open(file: File, passphrase?: string): Promise<Opening>;
  /** Brings in what was opened. */
  bringIn(): Promise<RestorePreview>;
  /** Lets go of what was opened. */
  drop(): Promise<unknown>;
}
