import type { TargetList } from '../../lib/targets/row.ts';
import { Button } from '../ui/Button.tsx';
import { hashOf } from './route.ts';

/** Names that a first list should hold (PRACTICE.md 1): until then the page says how many are missing. */
const FIRST_NAMES = 10;

/** The page's title, how full the list is, and what can be done with all of it. */
export function Head({ list: { rows, settings } }: { list: TargetList }) {
  return (
    <header class="page-head">
      <div>
        <h1 tabIndex={-1}>Targets</h1>
        <p class="room">
          {rows.length} of {settings.cap}
          {roomHint(rows.length, settings.cap)}
        </p>
      </div>
      <div class="page-acts">
        <Button onPress={() => print()}>Print</Button>
        <a class="button" href={`#${hashOf('files', { do: 'export' })}`}>
          Export
        </a>
      </div>
    </header>
  );
}

function roomHint(count: number, cap: number): string {
  if (count >= cap) return ' · full';
  const missing = FIRST_NAMES - count;
  return missing > 0 ? ` · ${missing} more make${missing === 1 ? 's' : ''} a first list` : '';
}
