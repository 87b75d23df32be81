import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOf, type Rows } from './rows.ts';
import type { Window } from './use-window.ts';

export interface RowFocus {
  /** The row that Tab leads to; -1 where there is none. */
  at: number;
  /** Moves the focus to a row, into sight. */
  move(at: number): void;
  /** Something in the grid took the focus. */
  onFocusIn(event: { target: EventTarget | null }): void;
}

/** One row of the grid has the focus or is the way to it. It stays that row wherever it goes; once it is gone, the next one is it. */
export function useRowFocus(rows: Rows<unknown>, { scroller, reveal }: Window): RowFocus {
  const stop = useRef<{ id?: string; at: number }>({ at: 0 });
  const isWanted = useRef(false);
  const [, redraw] = useState(0);
  const { id, at: last } = stop.current;
  const found = placeOf(rows, id, last);
  const at = found < 0 ? Math.min(last, rows.length - 1) : found;
  stop.current = id === undefined || at < 0 ? { at: Math.max(at, 0) } : { id: rows.idAt(at), at };
  // Asked before anything moves: elements that move or go lose the focus without a word.
  const held = focusedIn(scroller.current);
  useLayoutEffect(() => {
    const isLost = held && !focusedIn(scroller.current) && isNowhere();
    if (!isWanted.current && !isLost) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"]`);
    if (isWanted.current) reveal(at);
    (!isWanted.current && held?.isConnected ? held : row)?.focus({ preventScroll: true });
    isWanted.current = false;
  });
  const stopAt = (next: number) => {
    stop.current = { id: rows.idAt(next), at: next };
    redraw((times) => times + 1);
  };
  return {
    at,
    move(to) {
      if (rows.length === 0) return;
      isWanted.current = true;
      stopAt(Math.max(0, Math.min(to, rows.length - 1)));
    },
    onFocusIn({ target }) {
      const next = rowOf(target);
      if (next !== undefined && next !== stop.current.at && next < rows.length) stopAt(next);
    },
  };
}

/** The place of the row that something stands in; undefined outside of rows. */
export function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest('.grid-row') : null;
  return row ? Number(row.getAttribute('aria-rowindex')) - 2 : undefined;
}

function focusedIn(place: HTMLElement | null): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && place?.contains(activeElement) ? activeElement : undefined;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
