import { vi } from 'vitest';
import type { ImportActions } from '../../components/files/import/actions.ts';
import type { ImportTold, Incoming, Outcome } from '../../lib/account/incoming.ts';
import { chunkOf } from '../../lib/targets/prospects/chunk-of.ts';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { tableOf } from '../../lib/targets/prospects/table.ts';
import { NOW } from './invented.ts';

export const TOLD: ImportTold = { id: 'one', file: 'list.csv', at: NOW, created: 2, changed: 0, same: 0 };

const scoredAs = (id: string, more: Partial<Prospect> = {}): Prospect => ({
  id,
  label: id,
  letter: 'C',
  score: 50,
  known: 60,
  digit: 2,
  seenAt: NOW,
  passed: false,
  ownLetter: false,
  ...more,
});

/** What the worker says of a company that it does not know. */
export const asNew = ({ lines, url }: Incoming): Outcome => {
  const accountId = new URL(url).hostname;
  return { lines, accountId, label: accountId, is: 'new', adds: 1, conflicts: [] };
};

/** A worker to whom every company is new. */
export function actions(over: Partial<ImportActions> = {}) {
  return {
    readText: vi.fn((file: File) => file.text()),
    stage: vi.fn<ImportActions['stage']>(async (_id, _file, rows) => rows.map(asNew)),
    apply: vi.fn<ImportActions['apply']>(async (id) => ({ ...TOLD, id })),
    drop: vi.fn<ImportActions['drop']>(async () => null),
    undo: vi.fn<ImportActions['undo']>(async () => ({ ...TOLD, undoneAt: NOW })),
    history: vi.fn<ImportActions['history']>(async () => []),
    score: vi.fn<ImportActions['score']>(async () =>
      tableOf([
        chunkOf('', 'basis', [
          scoredAs('alder.example', { letter: 'B', score: 70 }),
          scoredAs('birch.example', { letter: 'A', score: 90 }),
          scoredAs('cedar.example', { letter: 'A', score: 95 }),
        ]),
      ]),
    ),
    keepMapping: vi.fn<ImportActions['keepMapping']>(),
    save: vi.fn<ImportActions['save']>(),
    choose: vi.fn<ImportActions['choose']>(async () => ({ key: 'key', targets: [], left: [] })),
    go: vi.fn<ImportActions['go']>(),
    ...over,
  };
}
