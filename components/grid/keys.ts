import { controlsIn } from './GridRow.tsx';
import type { Selection } from './selection.ts';
import type { RowFocus } from './use-row-focus.ts';

/** What keys do in a grid. */
interface GridActs {
  focus: RowFocus;
  /** Absent where rows cannot be marked. */
  selection: Selection | undefined;
  /** Rows in sight. */
  page: number;
  length: number;
  /** Does what the view has this key do; false where it has none. */
  claimed(key: string): boolean;
  open?: (() => void) | undefined;
  /** Absent where nothing is marked. */
  clear?: (() => void) | undefined;
  /** To the field that filters. */
  toFilter?: (() => void) | undefined;
}

/** A key pressed in a grid. What it does not know goes on to the page. */
export function onGridKey(event: KeyboardEvent, acts: GridActs): void {
  const target = event.target as HTMLElement;
  const line = target.closest<HTMLElement>('.grid-line');
  if (!line || event.altKey || event.defaultPrevented) return;
  const done = target.matches(WRITTEN_IN) ? inField(event, line) : onKey(event, target, line, acts);
  if (done) event.preventDefault();
}

/** Fields and choices have keys of their own. */
const WRITTEN_IN = 'input:not([type="checkbox"]), select, textarea';

function inField({ key }: KeyboardEvent, line: HTMLElement): boolean {
  if (key === 'Escape') line.focus();
  return key === 'Escape';
}

function onKey(event: KeyboardEvent, target: HTMLElement, line: HTMLElement, acts: GridActs): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' && done(acts.selection?.all);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return aside(key === 'ArrowRight' ? 1 : -1, target, line);
  if (!line.matches('.grid-row')) return key === 'ArrowDown' && done(() => acts.focus.move(acts.focus.at));
  const to = goal(key, acts);
  if (to !== undefined) return done(() => travel(event, to, line, acts));
  return onRow(event, target, line, acts);
}

function onRow(
  { key, shiftKey }: KeyboardEvent,
  target: HTMLElement,
  line: HTMLElement,
  acts: GridActs,
): boolean {
  const { selection, focus } = acts;
  if (target !== line && key === 'Escape') return done(() => line.focus());
  if (target === line && key === 'Enter') return done(acts.open);
  if (target === line && key === ' ')
    return done(
      selection && (() => (shiftKey ? selection.extend(focus.at, focus.at) : selection.toggle(focus.at))),
    );
  if (key === 'Escape') return done(acts.clear);
  if (key === 'Enter' || key === ' ') return false;
  if (acts.claimed(key)) return true;
  if (key.length === 1) acts.toFilter?.();
  // Any other letter is typed in the field that now has the focus.
  return key === '/' && acts.toFilter !== undefined;
}

/** Between a line and what can be pressed in it. */
function aside(way: 1 | -1, target: HTMLElement, line: HTMLElement): boolean {
  const controls = controlsIn(line);
  const at = controls.indexOf(target) + way;
  if (at >= controls.length) return true;
  (controls[at] ?? (line.tabIndex === -1 && !line.matches('.grid-row') ? target : line)).focus();
  return true;
}

function goal(key: string, { focus: { at }, page, length }: GridActs): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return at - 1;
    case 'ArrowDown':
      return at + 1;
    case 'PageUp':
      return Math.max(0, at - page);
    case 'PageDown':
      return at + page;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
  }
  return undefined;
}

/** To another row; from the first one up to the headings. */
function travel(
  { shiftKey }: KeyboardEvent,
  to: number,
  line: HTMLElement,
  { focus, selection, length }: GridActs,
) {
  if (to < 0 && !shiftKey) return controlsIn(line.closest('.grid')?.querySelector('.grid-head'))[0]?.focus();
  const next = Math.max(0, Math.min(to, length - 1));
  if (shiftKey) selection?.extend(focus.at, next);
  else selection?.start(next);
  focus.move(next);
}

function done(work: (() => void) | undefined): boolean {
  work?.();
  return work !== undefined;
}
