import type { KeptLock } from './backup-plan.ts';

/** A passphrase's key. */
export async function lockFrom(_: string): Promise<KeptLock> {
  throw new Error('Not there yet.');
}
