import type { RefObject } from 'preact';

interface GridFilterProps {
  /** Of the field, for screen readers; the placeholder says what is looked through. */
  label: string;
  placeholder: string;
  typed: string;
  onTyped: (typed: string) => void;
  /** How many rows are shown, said aloud at each change: "12 of 310 shown". Absent: the view says so elsewhere. */
  status?: string;
  /** For `onType` of the grid. */
  field: RefObject<HTMLInputElement | null>;
}

/** Narrows the grid while typing. Down leads to its rows, Escape clears. */
export function GridFilter({ label, placeholder, typed, onTyped, status, field }: GridFilterProps) {
  return (
    <search class="grid-filter">
      <input
        ref={field}
        type="search"
        placeholder={placeholder}
        aria-label={label}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') onTyped('');
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.grid-row[tabindex="0"]')?.focus();
        }}
      />
      {status === undefined ? null : <span role="status">{status}</span>}
    </search>
  );
}
