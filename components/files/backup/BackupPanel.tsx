import type { BackupActions } from './actions.ts';

/** Not there yet. */
export function BackupPanel({ on: _ }: { on: BackupActions }) {
  return <p>Not there yet.</p>;
}
