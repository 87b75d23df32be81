import type { ExportActions } from '../../../components/files/export/actions.ts';
import type { FilesProps } from './FilesView.tsx';

/** What the rep can do there, by messages to the one writer. */
export function exportActions(_: FilesProps): ExportActions {
  return {};
}
