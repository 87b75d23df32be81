import type { ImportActions } from './actions.ts';

/** Not there yet. */
export function ImportPanel({ on: _ }: { on: ImportActions }) {
  return <p>Not there yet.</p>;
}
