/** How often a backup goes to the downloads folder by itself. */
export const EVERY = ['off', 'day', 'week', 'month'] as const;
export type Every = (typeof EVERY)[number];

/** How it stands with backups. */
export interface BackupState {
  every: Every;
  /** Whether those that go by themselves are locked with a passphrase. */
  locked: boolean;
  /** When the last one was made, by itself or by hand, epoch milliseconds; absent: never. */
  lastAt?: number;
  lastFile?: string;
  /** When the rep did not want to be reminded for now. */
  hushedAt?: number;
  /** Why the last that should have gone by itself did not, with the remedy. */
  problem?: string;
}

/** What a file would bring, table by table in the rep's words, before anything is written. */
export interface RestorePreview {
  /** When it was made, epoch milliseconds. */
  madeAt: number;
  rows: { what: string; added: number; changed: number; same: number; kept: number; unread: number }[];
  /** What the rep should know before: a list that would grow over its cap, profiles of one name. */
  notes: string[];
}
