/** What the rep can do there. */
export type BackupActions = Record<never, never>;
