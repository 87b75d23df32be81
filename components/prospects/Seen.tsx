import type { RefObject } from 'preact';
import type { Prospect } from '../../lib/targets/prospects/prospect.ts';
import type { GridColumn } from '../grid/columns.ts';
import { Grid } from '../grid/Grid.tsx';
import type { Rows } from '../grid/rows.ts';
import { writeSort } from '../grid/sort.ts';
import { sortsOf } from './found.ts';
import { Nothing } from './Nothing.tsx';
import type { ProspectsProps } from './Prospects.tsx';
import { askedOf } from './use-found.ts';
import type { Marks } from './use-marks.ts';

interface SeenProps extends ProspectsProps {
  rows: Rows<Prospect> | undefined;
  columns: readonly GridColumn<Prospect>[];
  marks: Marks;
  openId: string | undefined;
  field: RefObject<HTMLInputElement | null>;
  show: (change: Readonly<Record<string, string | undefined>>) => void;
  onAdd: (company: Prospect) => void;
}

/** The companies asked for, or why there are none. */
export function Seen(props: SeenProps) {
  const { table, problem, targets, params, rows, columns, marks, openId, field, show, onAdd, on } = props;
  if (!rows?.length)
    return problem === undefined ? (
      <Nothing of={table?.length} params={params} show={show} openIcp={on.openIcp} />
    ) : null;
  return (
    <Grid
      label="Companies seen"
      rows={rows}
      columns={columns}
      nameOf={({ label }) => label}
      sorts={sortsOf(params)}
      onSort={(sorts) => show({ sort: writeSort(sorts) })}
      selected={marks.marked}
      onSelect={marks.mark}
      onOpen={({ id }) => show({ open: id })}
      openId={openId}
      keys={{ '+': (row) => targets.has(row.id) || onAdd(row) }}
      onType={() => field.current?.focus()}
      anew={askedOf(params)}
    />
  );
}
