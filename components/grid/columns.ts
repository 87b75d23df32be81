import type { ComponentChildren } from 'preact';

/** A column of a grid. */
export interface GridColumn<R> {
  /** As addresses write it: letters only. */
  key: string;
  heading: string;
  /** A track of a CSS grid whose least width does not hang on what stands in it: "minmax(160px, 2fr)", "96px". */
  width: string;
  /** Mere text is cut where it is too long, and shown whole on hovering. */
  cell: (row: R) => ComponentChildren;
  sortable?: boolean;
  /** Sorted first from the highest down: fits, dates. */
  descends?: boolean;
  /** Stays where the page is narrow. */
  essential?: boolean;
  /** Stands on the right, as numbers do. */
  right?: boolean;
  /** Shown only once the rep chooses it. */
  spare?: boolean;
}

/** The columns shown, in the rep's order ("company,fit,seen"); the first of all stays, for it says which row it is. */
export function columnsChosen<R>(all: readonly GridColumn<R>[], chosen: string | null): GridColumn<R>[] {
  if (!chosen) return all.filter(({ spare }) => !spare);
  const [first, ...rest] = all;
  const keys = new Set(chosen.split(','));
  const told = [...keys].flatMap((key) => rest.filter((column) => column.key === key));
  // What the rep chose is there on narrow pages too, which then scroll sideways.
  return (first ? [first, ...told] : []).map((column) => ({ ...column, essential: true }));
}

/** As an address says it; undefined for the columns that are shown unless the rep chooses. */
export function writeColumns<R>(all: readonly GridColumn<R>[], keys: readonly string[]): string | undefined {
  const text = keys.join(',');
  return text ===
    columnsChosen(all, null)
      .map(({ key }) => key)
      .join(',')
    ? undefined
    : text;
}

/** The tracks of a row. */
export function tracks(columns: readonly GridColumn<never>[]): string {
  return columns.map(({ width }) => width).join(' ');
}
