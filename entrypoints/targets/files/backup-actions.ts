import type { BackupActions } from '../../../components/files/backup/actions.ts';
import type { FilesProps } from './FilesView.tsx';

/** What the rep can do there, by messages to the one writer. */
export function backupActions(_: FilesProps): BackupActions {
  return {};
}
