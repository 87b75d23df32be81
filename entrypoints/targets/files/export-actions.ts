import type { ExportActions } from '../../../components/files/export/actions.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { prospectAt } from '../../../lib/targets/prospects/prospect.ts';
import { save } from '../save.ts';
import type { FilesProps } from './FilesView.tsx';
import { scored } from './scored.ts';

/** What the rep can do there: the page reads and writes the file, and asks the one writer to keep what was chosen. */
export function exportActions({ on }: FilesProps): ExportActions {
  return {
    settings: on.settings,
    openUrl: on.openUrl,
    save: ({ name, type, text }) => save(text, name, type),
    async prospects(progress, signal) {
      const table = await scored(progress, signal);
      return Array.from({ length: table.length }, (_, row) => prospectAt(table, row));
    },
    touches: () => ask('touches/show', {}),
  };
}
