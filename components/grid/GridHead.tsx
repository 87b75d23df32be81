import { Icon } from '../ui/Icon.tsx';
import type { GridColumn } from './columns.ts';
import { pressSort, type Sort } from './sort.ts';

interface GridHeadProps {
  columns: readonly GridColumn<never>[];
  sorts: readonly Sort[];
  onSort: (sorts: Sort[]) => void;
  /** Whether all rows are marked; absent where none can be. */
  isAll?: boolean | undefined;
  onAll: () => void;
}

/** The headings, which stay in sight. They are no tab stops: the way to them is up from the first row. */
export function GridHead({ columns, sorts, onSort, isAll, onAll }: GridHeadProps) {
  return (
    <thead>
      <tr class="grid-head grid-line" aria-rowindex={1}>
        {columns.map((column, at) => (
          <th
            key={column.key}
            scope="col"
            aria-colindex={at + 1}
            aria-sort={ariaSort(column, sorts)}
            class={`${classOf(column)}${at > 0 || isAll === undefined ? '' : ' picked'}`}
          >
            {at > 0 || isAll === undefined ? null : (
              <input
                type="checkbox"
                class="grid-pick"
                tabIndex={-1}
                aria-label="Select all shown"
                checked={isAll}
                onClick={onAll}
              />
            )}
            {column.sortable ? <SortButton {...{ column, sorts, onSort }} /> : column.heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps extends Pick<GridHeadProps, 'sorts' | 'onSort'> {
  column: GridColumn<never>;
}

function SortButton({ column, sorts, onSort }: SortButtonProps) {
  const rank = sorts.findIndex(({ by }) => by === column.key);
  const first = { by: column.key, descending: column.descends ?? false };
  const sort = sorts[rank] ?? first;
  const press = (adds: boolean) => onSort(pressSort(sorts, first, adds));
  return (
    <button
      type="button"
      tabIndex={-1}
      class={rank < 0 ? 'sort' : 'sort active'}
      title="Shift sorts by this as well"
      onClick={(event) => press(event.shiftKey)}
      onKeyDown={(event) => {
        // Not every browser tells a press by Shift+Enter from one by Enter.
        if (!event.shiftKey || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        press(true);
      }}
    >
      {column.heading}
      <Icon name={sort.descending ? 'down' : 'up'} />
      {rank < 0 || sorts.length < 2 ? null : <sup>{rank + 1}</sup>}
    </button>
  );
}

function ariaSort({ key, sortable }: GridColumn<never>, sorts: readonly Sort[]) {
  if (!sortable) return undefined;
  const sort = sorts.find(({ by }) => by === key);
  return sort ? (sort.descending ? 'descending' : 'ascending') : 'none';
}

/** Of a cell. */
export function classOf({ essential, right }: GridColumn<never>): string {
  return `grid-cell${essential ? '' : ' grid-wide'}${right ? ' grid-right' : ''}`;
}
