import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { GridColumn } from './columns.ts';
import { classOf } from './GridHead.tsx';
import type { Rows } from './rows.ts';

interface GridRowProps<R> {
  rows: Rows<R>;
  id: string;
  /** From 0. */
  at: number;
  /** In px. */
  top: number;
  columns: readonly GridColumn<R>[];
  /** The one row that Tab leads to. */
  isStop: boolean;
  /** Absent where rows cannot be marked. */
  isSelected: boolean | undefined;
  isOpen: boolean;
  nameOf: (row: R) => string;
}

/** One row at its place. What can be pressed in it is reached from it by Right, not by Tab. */
export function GridRow<R>(props: GridRowProps<R>) {
  const { rows, id, at, top, columns, isStop, isSelected, isOpen, nameOf } = props;
  const self = useRef<HTMLTableRowElement>(null);
  const told = [rows, id, at, top, columns, isStop, isSelected, isOpen];
  useLayoutEffect(() => {
    for (const control of controlsIn(self.current)) if (control.tabIndex !== -1) control.tabIndex = -1;
  }, told);
  // Of which nothing is another, it is not looked through again.
  return useMemo(() => {
    const row = rows.rowAt(at);
    return (
      <tr
        ref={self}
        class={`grid-row grid-line${isOpen ? ' open' : ''}`}
        data-id={id}
        aria-rowindex={at + 2}
        aria-selected={isSelected}
        tabIndex={isStop ? 0 : -1}
        style={`top:${top}px`}
      >
        {columns.map((column, nth) => {
          const content = column.cell(row);
          const told = {
            class: classOf(column),
            'aria-colindex': nth + 1,
            title: typeof content === 'string' ? content : undefined,
          };
          if (nth > 0)
            return (
              <td key={column.key} {...told}>
                {content}
              </td>
            );
          return (
            <th
              key={column.key}
              scope="row"
              {...told}
              class={`${told.class}${isSelected === undefined ? '' : ' picked'}`}
            >
              {isSelected === undefined ? null : (
                <input
                  type="checkbox"
                  class="grid-pick"
                  aria-label={`Select ${nameOf(row)}`}
                  checked={isSelected}
                  tabIndex={-1}
                />
              )}
              {content}
            </th>
          );
        })}
      </tr>
    );
  }, told);
}

/** What can be pressed or filled in, in the order in which it stands. */
export function controlsIn(place: Element | null | undefined): HTMLElement[] {
  return [
    ...(place?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? []),
  ];
}
