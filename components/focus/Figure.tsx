import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Table } from '../ui/Table.tsx';

interface FigureProps {
  title: string;
  /** What the drawing shows, in a sentence: all that a screen reader needs of it. */
  says: string;
  heads: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly (string | number)[])[];
  children: ComponentChildren;
}

/** A drawing with its sentence and, behind it, the numbers it was drawn from. */
export function Figure({ title, says, heads, rows, children }: FigureProps) {
  const id = useId();
  return (
    <figure class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{says}</p>
      {children}
      <details>
        <summary>As a table</summary>
        <Table heads={heads} rows={rows} />
      </details>
    </figure>
  );
}

/** What the two kinds of bars mean; each has its own shape, so that none is told by colour alone. */
export function Key({ full, open }: { full: string; open: string }) {
  return (
    <p class="figure-key">
      {[full, open].map((words, at) => (
        <span key={words}>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={at === 0 ? 'bar full' : 'bar open'} x="1" y="1" width="10" height="10" />
          </svg>{' '}
          {words}
        </span>
      ))}
    </p>
  );
}
