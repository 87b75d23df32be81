import { useMemo, useRef } from 'preact/hooks';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import { columnsChosen } from '../grid/columns.ts';
import type { Rows } from '../grid/rows.ts';
import { prospectColumns } from './columns.tsx';
import { found, lookOf } from './found.ts';
import type { ProspectsProps } from './Prospects.tsx';

/** What the address asks for is asked of the table once, until either is another. */
export function useFound({ table, params, targets, now }: ProspectsProps): Rows<Prospect> | undefined {
  const asked = askedOf(params);
  return useMemo(
    () => table && found(table, new URLSearchParams(asked), targets, now),
    [table, asked, targets],
  );
}

/** Without what does not change which companies are shown. */
export function askedOf(params: URLSearchParams): string {
  const { open, cols, ...asked } = Object.fromEntries(params);
  return new URLSearchParams(asked).toString();
}

/** All columns, and those chosen; the same while they say the same: rows that stay are then not drawn anew. */
export function useColumns({ params, targets, on }: ProspectsProps) {
  const look = lookOf(params);
  const acts = useRef(on);
  acts.current = on;
  const all = useMemo(
    () =>
      prospectColumns(
        targets,
        { openUrl: (url) => acts.current.openUrl(url), join: (ids) => acts.current.join(ids) },
        look,
      ),
    [targets, look],
  );
  const cols = params.get('cols');
  const chosen = useMemo(() => columnsChosen(all, cols), [all, cols]);
  return { all, chosen };
}
