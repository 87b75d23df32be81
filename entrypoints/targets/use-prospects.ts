import { useLayoutEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import { watchProspects } from '../../lib/store/watch-prospects.ts';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';

export interface Prospects {
  /** Absent while nothing was read yet. */
  table?: ProspectTable;
  /** Rows that are still to be made anew, of all. */
  left: number;
  of: number;
  problem?: string;
}

/**
 * Every company seen, live, while the view is open.
 *
 * @param isOn whether it is: else nothing is read and nothing done; what was read stays.
 */
export function useProspects(isOn: boolean | undefined): Prospects {
  const [prospects, setProspects] = useState<Prospects>({ left: 0, of: 0 });
  // Not after the first frame, as effects are: the first rows can stand in it.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const set = (more: Partial<Prospects>) => setProspects((before) => ({ ...before, ...more }));
    return watchProspects(() => ask('prospects/refresh', {}), {
      table: (table) => set({ table }),
      progress: (progress) => setProspects(({ problem: _, ...before }) => ({ ...before, ...progress })),
      error: (failure) => set({ problem: sentenceOf(failure) }),
    });
  }, [isOn]);
  return prospects;
}
