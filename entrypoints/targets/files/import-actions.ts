import type { ImportActions } from '../../../components/files/import/actions.ts';
import type { ImportTold } from '../../../lib/account/incoming.ts';
import { LIMITS } from '../../../lib/account/limits.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { cutTo } from '../../../lib/text/squeeze.ts';
import { save } from '../save.ts';
import type { FilesProps } from './FilesView.tsx';
import { scored } from './scored.ts';

/** What the rep can do there, by messages to the one writer. */
export function importActions({ on, acts: { act } }: FilesProps): ImportActions {
  const undo = (id: string) => ask('import/undo', { id });
  return {
    ...on,
    stage: (id, file, rows) => ask('import/stage', { id, file: cutTo(file, LIMITS.file), rows }),
    apply: (id, undone) =>
      act({
        work: ask('import/apply', { id }),
        said: brought,
        back: async () => {
          await undo(id);
          undone();
        },
      }),
    drop: (id) => ask('import/drop', { id }),
    undo: (id) => act({ work: undo(id) }),
    history: () => ask('import/history', {}),
    score: scored,
    keepMapping: (addMapping) => on.settings({ addMapping }),
    save,
  };
}

function brought({ created, changed }: ImportTold): string {
  const count = created + changed;
  return `${count.toLocaleString()} ${count === 1 ? 'company' : 'companies'} brought in.`;
}
