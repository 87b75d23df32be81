import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows made above and below those in sight, for browsers scroll before they ask us to draw. */
const SPARE = 4;
/** Rows scrolled before the next ones are made. */
const STEP = 4;
/** Elements end at some 17 million px in Firefox, 33 million in Chromium, less where the page is zoomed: above this, rows are scrolled by in proportion. */
const TALLEST = 6_000_000;
/** In px, until it is measured. */
const UNMEASURED = 640;

export interface Window {
  scroller: RefObject<HTMLDivElement | null>;
  /** Rows to be made: from, up to but without. */
  from: number;
  to: number;
  /** Of all rows, in px. */
  height: number;
  /** What is added to a row's place, in px. */
  shift: number;
  /** Rows that are in sight at once. */
  fits: number;
  onScroll(): void;
  toTop(): void;
  /** Scrolls no further than it must. */
  reveal(at: number): void;
}

/** The few of many rows that are in sight. */
export function useWindow(count: number, rowHeight: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, fits: Math.ceil(UNMEASURED / rowHeight), shift: 0 });
  const all = count * rowHeight;
  const height = Math.min(all, TALLEST);
  const measured = useRef({ top: 0, view: UNMEASURED });
  const measure = () => {
    if (scroller.current)
      measured.current = { top: scroller.current.scrollTop, view: viewOf(scroller.current) };
    look();
  };
  const look = () => {
    const { top, view } = measured.current;
    const offset = top * ratioOf(all, height, view);
    const shift = all > height ? top - offset : 0;
    const first = Math.floor(offset / rowHeight / STEP) * STEP;
    const fits = Math.max(1, Math.floor(view / rowHeight));
    setSeen((was) =>
      was.first === first && was.fits === fits && was.shift === shift ? was : { first, fits, shift },
    );
  };
  const measureAgain = useRef(measure);
  measureAgain.current = measure;
  // At the top nothing is measured: the browser would lay out the page for it, once more than it must.
  useLayoutEffect(() => (measured.current.top > 0 ? measure() : look()), [count, rowHeight]);
  useLayoutEffect(() => {
    measure();
    if (!scroller.current || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => measureAgain.current());
    watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);
  const reveal = (at: number) => {
    const place = scroller.current;
    if (!place) return;
    const view = viewOf(place);
    const ratio = ratioOf(all, height, view);
    const offset = place.scrollTop * ratio;
    const least = (at + 1) * rowHeight - view;
    const most = at * rowHeight;
    if (offset > most || offset < least) place.scrollTop = (offset > most ? most : least) / ratio;
    measure();
  };
  return {
    scroller,
    from: Math.max(0, Math.min(seen.first, count) - SPARE),
    to: Math.min(count, seen.first + seen.fits + STEP + SPARE),
    height,
    shift: seen.shift,
    fits: seen.fits,
    onScroll: measure,
    toTop() {
      if (measured.current.top === 0) return;
      if (scroller.current) scroller.current.scrollTop = 0;
      measure();
    },
    reveal,
  };
}

/** What is left for rows below the headings, which stand still. */
function viewOf(place: HTMLElement): number {
  if (place.clientHeight === 0) return UNMEASURED;
  return place.clientHeight - (place.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? 0);
}

/** How far the rows go for each px that is scrolled. */
function ratioOf(all: number, height: number, view: number): number {
  return all > height ? (all - view) / (height - view) : 1;
}
