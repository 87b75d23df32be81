import type { TargetRow } from '../../lib/targets/row.ts';
import type { Outcome } from '../../lib/targets/target.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Explain } from './Behind.tsx';
import { COLUMNS, type Column, firstWay, type Order } from './order.ts';
import { Row } from './Row.tsx';

const HEADINGS: Record<Column, string> = {
  company: 'Company',
  fit: 'Fit',
  known: 'Known',
  tier: 'Tier',
  why: 'Why',
  outcome: 'Outcome',
  added: 'Added',
};

interface TargetTableProps {
  rows: readonly TargetRow[];
  order: Order;
  /** Epoch milliseconds. */
  now: number;
  onOrder: (order: Order) => void;
  onRemove: (row: TargetRow) => void;
  onOutcome: (row: TargetRow, is: Outcome['is'] | undefined) => void;
  explain: Explain;
  openUrl: (url: string) => void;
}

/** The list as a table; on a narrow page each row becomes a card and the headings a row of sort buttons. */
export function TargetTable({ rows, order, onOrder, ...acts }: TargetTableProps) {
  return (
    <table class="targets">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class={`col-${column}`} aria-sort={sortOf(column, order)}>
              <SortButton column={column} order={order} onOrder={onOrder} />
            </th>
          ))}
          <th scope="col" class="col-act">
            <span class="spoken">Take off</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.target.accountId} row={row} {...acts} />
        ))}
      </tbody>
    </table>
  );
}

function SortButton({
  column,
  order,
  onOrder,
}: {
  column: Column;
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const active = order.by === column;
  return (
    <button
      type="button"
      class={active ? 'sort active' : 'sort'}
      onClick={() => onOrder({ by: column, descending: active ? !order.descending : firstWay(column) })}
    >
      {HEADINGS[column]}
      <Icon name={(active ? order.descending : firstWay(column)) ? 'down' : 'up'} />
    </button>
  );
}

function sortOf(column: Column, { by, descending }: Order): 'ascending' | 'descending' | 'none' {
  if (by !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
