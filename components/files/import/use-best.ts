import { useEffect, useState } from 'preact/hooks';
import { type Prospect, prospectAt } from '../../../lib/targets/prospects/prospect.ts';
import { query } from '../../../lib/targets/prospects/query.ts';
import type { ProspectTable } from '../../../lib/targets/prospects/table.ts';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { ImportActions } from './actions.ts';

/** As many as a rep looks through at once, and one message puts on the list. */
const MOST = 100;

interface Best {
  /** Best first; absent until all are scored. */
  best?: Prospect[];
  left: number;
  of: number;
  problem?: string;
}

/** The best of some companies that are not on the list, once they are scored. */
export function useBest(
  ids: ReadonlySet<string>,
  targets: ReadonlySet<string>,
  score: ImportActions['score'],
): Best {
  const [state, setState] = useState<Best>({ left: 0, of: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    const set = (next: Best) => leaving.signal.aborted || setState(next);
    score((left, of) => set({ left, of }), leaving.signal).then(
      (table) => set({ left: 0, of: 0, best: bestOf(table, ids, targets) }),
      (failure: unknown) => set({ left: 0, of: 0, problem: sentenceOf(failure) }),
    );
    return () => leaving.abort();
  }, []);
  return state;
}

/** Those of whom not enough is known come last; those ruled out, passed or that hardly fit not at all. */
function bestOf(table: ProspectTable, ids: ReadonlySet<string>, targets: ReadonlySet<string>): Prospect[] {
  const rows = query(table, {
    sorts: [
      { by: 'fit', descending: true },
      { by: 'timing', descending: false },
      { by: 'known', descending: true },
    ],
    filters: { letters: ['A', 'B', 'C', '?'], passed: 'hide', targets: { ids: targets, are: 'hide' } },
  });
  const ours = [...rows].filter((row) => ids.has(table.ids[row] ?? ''));
  return ours.slice(0, MOST).map((row) => prospectAt(table, row));
}
