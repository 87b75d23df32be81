import type { ImportActions } from '../../../components/files/import/actions.ts';
import type { FilesProps } from './FilesView.tsx';

/** What the rep can do there, by messages to the one writer. */
export function importActions(_: FilesProps): ImportActions {
  return {};
}
