import type { Outcome } from '../../lib/targets/target.ts';
import { Button } from '../ui/Button.tsx';
import type { Explain } from './Behind.tsx';
import { FIRST_NAMES } from './FirstList.tsx';

/** What the rep can do from the list. Each is safe to call twice. */
export interface ListActions {
  remove(id: string): void;
  /** What came of a target; undefined for nothing yet. */
  outcome(id: string, is: Outcome['is'] | undefined): void;
  /** Takes the last of both back. */
  undo(): void;
  /** What a target's fit stands on. */
  explain: Explain;
  openUrl(url: string): void;
  exportCsv(): void;
  openIcp?(): void;
}

/** The page's title, how full the list is, and what can be done with all of it. */
export function Head({ count, cap, on }: { count: number; cap: number; on: ListActions }) {
  return (
    <header class="page-head">
      <div>
        <h1 tabIndex={-1}>Targets</h1>
        <p class="room">
          {count} of {cap}
          {roomHint(count, cap)}
        </p>
      </div>
      <div class="page-acts">
        {on.openIcp === undefined ? null : (
          <Button look="quiet" onPress={on.openIcp}>
            Ideal client
          </Button>
        )}
        {count === 0 ? null : <Button onPress={on.exportCsv}>Export CSV</Button>}
      </div>
    </header>
  );
}

function roomHint(count: number, cap: number): string {
  if (count >= cap) return ' · your list is full: take one off to add another';
  const missing = FIRST_NAMES - count;
  return count > 0 && missing > 0 ? ` · ${missing} more make${missing === 1 ? 's' : ''} a first list` : '';
}
