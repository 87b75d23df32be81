import type { ExportActions } from '../../../components/files/export/actions.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { STORE_NAME } from '../../../lib/store/changes.ts';
import { readChunks } from '../../../lib/store/read-prospects.ts';
import { prospectAt } from '../../../lib/targets/prospects/prospect.ts';
import { tableOf } from '../../../lib/targets/prospects/table.ts';
import { save } from '../save.ts';
import type { FilesProps } from './FilesView.tsx';

/** What the rep can do there: the page reads and writes the file, and asks the one writer to keep what was chosen. */
export function exportActions({ on }: FilesProps): ExportActions {
  return {
    settings: on.settings,
    openUrl: on.openUrl,
    save: ({ name, type, text }) => save(text, name, type),
    async prospects(progress, signal) {
      for (;;) {
        const { left } = await ask('prospects/refresh', {});
        signal.throwIfAborted();
        if (left === 0) break;
        progress(left);
      }
      const table = tableOf(await readChunks(STORE_NAME));
      return Array.from({ length: table.length }, (_, row) => prospectAt(table, row));
    },
    touches: () => ask('touches/show', {}),
  };
}
