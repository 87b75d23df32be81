import { useState } from 'preact/hooks';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';

export interface Prospects {
  table?: ProspectTable;
  /** Rows that are still to be made anew, of all. */
  left: number;
  of: number;
  problem?: string;
}

/**
 * Every company seen, live, while the view is open.
 *
 * @param isOn whether it is: else nothing is read and nothing done.
 */
export function useProspects(_isOn: boolean): Prospects {
  const [prospects] = useState<Prospects>({ left: 0, of: 0 });
  return prospects;
}
