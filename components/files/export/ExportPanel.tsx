import type { ExportActions } from './actions.ts';

/** Not there yet. */
export function ExportPanel({ on: _ }: { on: ExportActions }) {
  return <p>Not there yet.</p>;
}
