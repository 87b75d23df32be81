import { useRef } from 'preact/hooks';
import { idsBetween, placeOf, type Rows } from './rows.ts';

type Marked = ReadonlySet<string>;

export interface Selection {
  /** One row more, or less; what follows is extended from it. */
  toggle(at: number): void;
  /** Extensions begin at this row. */
  start(at: number): void;
  /** All from where an extension begins up to a row; from `from` where none has begun. */
  extend(from: number, to: number): void;
  /** All that are shown; none of these where all are marked. */
  all(): void;
}

/** The rows that the rep marked, changed as lists are everywhere. */
export function useSelection(
  rows: Rows<unknown>,
  selected: Marked,
  onSelect: ((selected: Marked) => void) | undefined,
): Selection {
  /** Where an extension begins, what was marked before it, and since. */
  const anchor = useRef<{ id: string; before: Marked; since: Marked } | undefined>(undefined);
  const begin = (at: number, before: Marked) => {
    anchor.current = { id: rows.idAt(at), before, since: before };
  };
  return {
    toggle(at) {
      const next = new Set(selected);
      if (!next.delete(rows.idAt(at))) next.add(rows.idAt(at));
      begin(at, next);
      onSelect?.(next);
    },
    start: (at) => begin(at, selected),
    extend(from, to) {
      const last = anchor.current;
      const begun = placeOf(rows, last?.id, from);
      const at = begun < 0 ? from : begun;
      // What was marked or cleared elsewhere since stays so.
      const before = last?.since === selected ? last.before : selected;
      const next = new Set([...before, ...idsBetween(rows, at, to)]);
      anchor.current = { id: rows.idAt(at), before, since: next };
      onSelect?.(next);
    },
    all: () =>
      onSelect?.(isAllOf(rows, selected) ? without(rows, selected) : new Set([...selected, ...shown(rows)])),
  };
}

/** Whether each row is marked. */
export function isAllOf(rows: Rows<unknown>, selected: Marked): boolean {
  if (rows.length === 0 || selected.size < rows.length) return false;
  for (let at = 0; at < rows.length; at += 1) if (!selected.has(rows.idAt(at))) return false;
  return true;
}

function without(rows: Rows<unknown>, selected: Marked): Marked {
  const rest = new Set(selected);
  for (const id of shown(rows)) rest.delete(id);
  return rest;
}

function shown(rows: Rows<unknown>): string[] {
  return rows.length === 0 ? [] : idsBetween(rows, 0, rows.length - 1);
}
