import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './targets.css';
import { useState } from 'preact/hooks';
import type { Overrides } from '../../lib/targets/argue/standing.ts';
import type { ProfileRecord } from '../../lib/targets/record.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { Button } from '../ui/Button.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { Filter } from './Filter.tsx';
import { FirstList } from './FirstList.tsx';
import { Head, type ListActions } from './Head.tsx';
import { FIRST_ORDER, matching, ordered } from './order.ts';
import { Records } from './Records.tsx';
import { TargetTable } from './TargetTable.tsx';

export interface TargetListProps {
  rows: readonly TargetRow[];
  records: readonly ProfileRecord[];
  overrides?: Overrides | undefined;
  /** Room on the list. */
  cap: number;
  /** What was done last, while it can be taken back. */
  undo?: { text: string; event: number } | undefined;
  /** What went wrong, and what to do about it. */
  error?: string | undefined;
  /** Epoch milliseconds: what "3 days ago" is counted from. */
  now: number;
  on: ListActions;
}

/** The target list: a ranking that can be sorted, filtered, thinned out with undo, and taken along as CSV. */
export function TargetList({ rows, records, overrides, cap, undo, error, now, on }: TargetListProps) {
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
        // A list that could not be read is not a list that is empty.
        error === undefined && <FirstList />
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
              onOutcome={(row, is) => on.outcome(row.target.accountId, is)}
              explain={on.explain}
              openUrl={on.openUrl}
            />
          )}
        </>
      )}
      {rows.length + records.length === 0 ? null : (
        <Records records={records} overrides={overrides} openIcp={on.openIcp} />
      )}
      <Toast text={undo?.text} event={undo?.event} onUndo={on.undo} />
    </main>
  );
}
