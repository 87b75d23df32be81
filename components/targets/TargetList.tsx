import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './targets.css';
import { useState } from 'preact/hooks';
import type { TargetRow } from '../../lib/targets/row.ts';
import { Button } from '../ui/Button.tsx';
import { Toast } from '../ui/Toast.tsx';
import { FIRST_NAMES, FirstList } from './FirstList.tsx';
import { FIRST_ORDER, matching, ordered } from './order.ts';
import { TargetTable } from './TargetTable.tsx';
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts';

export interface TargetListProps {
  rows: readonly TargetRow[];
  /** Room on the list. */
  cap: number;
  /** The target last taken off, while it can be put back. */
  undo?: { name: string; id: string } | undefined;
  /** What went wrong, and what to do about it. */
  error?: string | undefined;
  /** Epoch milliseconds: what "3 days ago" is counted from. */
  now: number;
  on: {
    remove(id: string): void;
    restore(id: string): void;
    openUrl(url: string): void;
    exportCsv(): void;
    openIcp?(): void;
  };
}

/** The target list: a ranking that can be sorted, filtered, thinned out with undo, and taken along as CSV. */
export function TargetList({ rows, cap, undo, error, now, on }: TargetListProps) {
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState(FIRST_ORDER);
  const shown = ordered(matching(rows, typed), order);
  const expectRemoval = useFocusAfterRemoval(shown.map((row) => row.target.accountId));
  const remove = (row: TargetRow) => {
    expectRemoval(row.target.accountId);
    on.remove(row.target.accountId);
  };
  return (
    <main class="page">
      <Head count={rows.length} cap={cap} on={on} />
      {error === undefined ? null : (
        <p class="page-error" role="alert">
          {error}
        </p>
      )}
      {rows.length === 0 ? (
        <FirstList />
      ) : (
        <>
          <Filter typed={typed} onType={setTyped} shown={shown.length} of={rows.length} />
          {shown.length === 0 ? (
            <p class="none-found">
              No target matches “{typed}”. <Button onPress={() => setTyped('')}>Clear the filter</Button>
            </p>
          ) : (
            <TargetTable
              rows={shown}
              order={order}
              now={now}
              onOrder={setOrder}
              onRemove={remove}
              openUrl={on.openUrl}
            />
          )}
        </>
      )}
      <Toast
        text={undo && `${undo.name} taken off your list.`}
        event={undo?.id}
        onUndo={() => undo && on.restore(undo.id)}
      />
    </main>
  );
}

function Head({ count, cap, on }: { count: number; cap: number; on: TargetListProps['on'] }) {
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

interface FilterProps {
  typed: string;
  onType: (typed: string) => void;
  shown: number;
  of: number;
}

function Filter({ typed, onType, shown, of }: FilterProps) {
  return (
    <search class="filter">
      <input
        type="search"
        placeholder="Filter by name, domain or reason"
        aria-label="Filter targets"
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <span role="status">{typed === '' ? '' : `${shown} of ${of} shown`}</span>
    </search>
  );
}
