import { useMemo, useState } from 'preact/hooks';
import { type Prospect, prospectAt } from '../../lib/targets/prospects/prospect.ts';
import { rowOf } from '../../lib/targets/prospects/query.ts';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';
import type { Rows } from '../grid/rows.ts';

/** Of more than can be dealt with one by one, looking each up takes ten times as long. */
const FEW = 500;

export type Marks = ReturnType<typeof useMarks>;

/** The companies that the rep selected: those that there still are, and of these the ones that are not on the list. */
export function useMarks(table: ProspectTable | undefined, targets: ReadonlySet<string>) {
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => marksIn(table, marked), [table, marked]);
  const fresh = useMemo(() => ids.filter((id) => !targets.has(id)), [ids, targets]);
  return { marked, mark, ids, fresh };
}

function marksIn(table: ProspectTable | undefined, marked: ReadonlySet<string>): string[] {
  if (!table) return [];
  if (marked.size > FEW) return table.ids.filter((id) => marked.has(id));
  return [...marked].filter((id) => rowOf(table, id) !== undefined);
}

/** Those that there still are. */
export function prospectsOf(table: ProspectTable | undefined, ids: readonly string[]): Prospect[] {
  return ids.flatMap((id) => {
    const row = table && rowOf(table, id);
    return row === undefined || !table ? [] : [prospectAt(table, row)];
  });
}

/** As they stand on the page, so that of more than fit the upper ones are added; what is not shown comes last. */
export function inOrder(rows: Rows<unknown> | undefined, ids: readonly string[]): string[] {
  const rest = new Set(ids);
  const shown: string[] = [];
  for (let at = 0; rows && rest.size > 0 && at < rows.length; at += 1) {
    const id = rows.idAt(at);
    if (rest.delete(id)) shown.push(id);
  }
  return [...shown, ...rest];
}
