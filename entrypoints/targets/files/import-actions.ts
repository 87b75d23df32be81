import type { ImportActions } from '../../../components/files/import/actions.ts';
import type { ImportTold } from '../../../lib/account/incoming.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { save } from '../save.ts';
import type { FilesProps } from './FilesView.tsx';

/** What the rep can do there, by messages to the one writer. */
export function importActions({ on, acts: { act } }: FilesProps): ImportActions {
  const undo = (id: string) => ask('import/undo', { id });
  return {
    ...on,
    stage: (id, file, rows) => ask('import/stage', { id, file: file.slice(0, 120), rows }),
    apply: (id) => act({ work: ask('import/apply', { id }), said: brought, back: () => undo(id) }),
    drop: (id) => ask('import/drop', { id }),
    undo: (id) => act({ work: undo(id) }),
    history: () => ask('import/history', {}),
    keepMapping: (addMapping) => on.settings({ addMapping }),
    save,
  };
}

function brought({ created, changed }: ImportTold): string {
  const count = created + changed;
  return `${count.toLocaleString()} ${count === 1 ? 'company' : 'companies'} brought in.`;
}
