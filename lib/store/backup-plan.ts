import * as z from 'zod/mini';
import { type BackupState, EVERY } from '../exchange/backup/plan.ts';
import type { Store } from './database.ts';
import { readOne } from './read.ts';

/** Of this browser alone: it stays out of every backup, for whoever opens one has other habits, and a key never leaves. */
export const BACKUP_PLAN = 'backup';

/** A passphrase's key, which the browser keeps and never shows, and how it was made. */
export interface KeptLock {
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

const lock = z.custom<KeptLock>(
  (kept) => kept instanceof Object && 'key' in kept && 'salt' in kept && 'iterations' in kept,
);
const moment = z.number().check(z.nonnegative());
const planSchema = z.object({
  every: z.enum(EVERY),
  lastAt: z.exactOptional(moment),
  lastFile: z.exactOptional(z.string()),
  hushedAt: z.exactOptional(moment),
  problem: z.exactOptional(z.string()),
  lock: z.exactOptional(lock),
});
const SCHEMA = z.object({ key: z.literal(BACKUP_PLAN), value: planSchema });

export type BackupPlan = z.output<typeof planSchema>;

/** How the rep wants backups; off where nothing was said. */
export async function readBackupPlan(store: Store): Promise<BackupPlan> {
  return (await readOne(store, 'meta', BACKUP_PLAN, SCHEMA))?.value ?? { every: 'off' };
}

/** Changes it by what it is. */
export function changeBackupPlan(
  store: Store,
  change: (before: BackupPlan) => BackupPlan,
): Promise<BackupPlan> {
  return store.write(['meta', 'setAside'], async (store) => {
    const value = change(await readBackupPlan(store));
    await store.meta.put({ key: BACKUP_PLAN, value });
    return value;
  });
}

/** What the rep is told of it: that it is locked, not by what. */
export function stateOf({ lock, ...plan }: BackupPlan): BackupState {
  return { ...plan, locked: lock !== undefined };
}
