import './grid.css';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type GridColumn, tracks } from './columns.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { onGridKey } from './keys.ts';
import type { Rows } from './rows.ts';
import { isAllOf, type Selection, useSelection } from './selection.ts';
import type { Sort } from './sort.ts';
import { type RowFocus, rowOf, useRowFocus } from './use-row-focus.ts';
import { useSlots } from './use-slots.ts';
import { useWindow, type Window } from './use-window.ts';

export interface GridProps<R> {
  /** What it is, for screen readers. */
  label: string;
  rows: Rows<R>;
  /** The first one says which row it is. */
  columns: readonly GridColumn<R>[];
  nameOf: (row: R) => string;
  sorts: readonly Sort[];
  onSort: (sorts: Sort[]) => void;
  /** Ids of the rows marked; rows can be marked where `onSelect` is given. */
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** By Enter or a click. */
  onOpen?: (row: R) => void;
  /** The id of the row that is open. */
  openId?: string | undefined;
  /** What single keys do to the row that has the focus, by `KeyboardEvent.key`. */
  keys?: Readonly<Record<string, (row: R) => void>>;
  /** Any other letter, and "/": puts the focus in the view's filter field, where the letter is then typed. */
  onType?: () => void;
  /** In px, of each row. */
  rowHeight?: number;
  /** Where this changes (another filter, another order), the grid begins at its top. */
  anew?: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Any number of rows, of which only those in sight are on the page. One tab stop; arrows lead through rows and what is in them. */
export function Grid<R>(props: GridProps<R>) {
  const { rows, columns, selected = NONE, onSelect, rowHeight = 48 } = props;
  const view = useWindow(rows.length, rowHeight);
  const focus = useRowFocus(rows, view);
  const selection = useSelection(rows, selected, onSelect);
  const isAll = useMemo(() => isAllOf(rows, selected), [rows, selected]);
  useLayoutEffect(view.toTop, [props.anew]);
  return (
    <div ref={view.scroller} class="grid" onScroll={view.onScroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked through and marked is a grid.
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={onSelect && true}
        style={`--tracks:${tracks(columns)};--few:${tracks(columns.filter(({ essential }) => essential))};--row:${rowHeight}px`}
        {...handlers(props, focus, onSelect && selection, view.fits)}
      >
        <GridHead {...props} isAll={onSelect && isAll} onAll={selection.all} />
        <GridRows {...props} selected={selected} rowHeight={rowHeight} view={view} stop={focus.at} />
      </table>
    </div>
  );
}

interface GridRowsProps<R> extends GridProps<R> {
  selected: ReadonlySet<string>;
  rowHeight: number;
  view: Window;
  stop: number;
}

function GridRows<R>({
  rows,
  columns,
  nameOf,
  selected,
  onSelect,
  openId,
  rowHeight,
  view,
  stop,
}: GridRowsProps<R>) {
  const places = placesIn(view, stop);
  const slots = useSlots(places.map((at) => rows.idAt(at)));
  return (
    <tbody class="grid-rows" style={`height:${view.height}px`}>
      {places.map((at, nth) => {
        const id = rows.idAt(at);
        return (
          <GridRow
            key={slots[nth]}
            {...{ rows, id, at, columns, nameOf }}
            top={at * rowHeight + view.shift}
            isStop={at === stop}
            isSelected={onSelect && selected.has(id)}
            isOpen={id === openId}
          />
        );
      })}
    </tbody>
  );
}

/** Those in sight, and the one that has the focus, which would be lost with it. */
function placesIn({ from, to }: Window, stop: number): number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
  if (stop >= 0 && stop < from) places.unshift(stop);
  if (stop >= to) places.push(stop);
  return places;
}

function handlers<R>(props: GridProps<R>, focus: RowFocus, selection: Selection | undefined, page: number) {
  const { rows, keys, onOpen, onSelect, onType, selected } = props;
  const open = onOpen && ((at: number) => onOpen(rows.rowAt(at)));
  return {
    onFocusIn: focus.onFocusIn,
    onMouseDown(event: MouseEvent) {
      // It would mark the words between.
      if (event.shiftKey && selection && rowOf(event.target) !== undefined) event.preventDefault();
    },
    onClick: (event: MouseEvent) => onGridClick(event, focus, selection, open),
    onKeyDown: (event: KeyboardEvent) =>
      onGridKey(event, {
        focus,
        selection,
        page,
        length: rows.length,
        claimed(key) {
          const act = keys?.[key];
          act?.(rows.rowAt(focus.at));
          return act !== undefined;
        },
        open: open && (() => open(focus.at)),
        clear: selected?.size ? () => onSelect?.(NONE) : undefined,
        toFilter: onType,
      }),
  };
}

function onGridClick(
  event: MouseEvent,
  focus: RowFocus,
  selection: Selection | undefined,
  open: ((at: number) => void) | undefined,
): void {
  const at = rowOf(event.target);
  if (at === undefined || !(event.target instanceof Element)) return;
  const isPick = event.target.matches('.grid-pick');
  if (!isPick && event.target.closest('a, button, input, select, textarea, label, summary')) return;
  if (event.shiftKey && selection) selection.extend(at, at);
  else if (isPick || ((event.ctrlKey || event.metaKey) && selection)) selection?.toggle(at);
  else {
    selection?.start(at);
    open?.(at);
  }
  if (!isPick) focus.move(at);
}
