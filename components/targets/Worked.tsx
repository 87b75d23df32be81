import { useRef, useState } from 'preact/hooks';
import type { TargetRow } from '../../lib/targets/row.ts';
import { columnsChosen } from '../grid/columns.ts';
import { Grid } from '../grid/Grid.tsx';
import { rowsOf } from '../grid/rows.ts';
import { writeSort } from '../grid/sort.ts';
import { type Part, TargetPane } from '../target/TargetPane.tsx';
import { Button } from '../ui/Button.tsx';
import { Bar } from './Bar.tsx';
import { targetColumns } from './columns.tsx';
import { type KeyAct, KeyLegend, rowKeys } from './keys.tsx';
import { nameOf, sortsOf } from './order.ts';
import type { TargetListProps } from './TargetList.tsx';
import { TierSwap, useTier } from './TierSwap.tsx';

/** Columns that make room for the target that is open, unless the rep chose them. */
const BESIDES = new Set(['persons', 'tags']);

interface WorkedProps extends TargetListProps {
  /** Filtered and in order. */
  shown: readonly TargetRow[];
  /** Changes what the address asks for. */
  show: (change: Readonly<Record<string, string | undefined>>) => void;
}

/** The targets shown, with what narrows them above and the one that is open beside. */
export function Worked(props: WorkedProps) {
  const { list, params, shown, show, today, on } = props;
  const filter = useRef<HTMLInputElement>(null);
  const swap = useTier(list, on);
  const pane = usePane(props);
  const act = (what: KeyAct, row: TargetRow) => {
    if (what === 'print') print();
    else if (what === 'remove') pane.remove(row);
    else if (what === 'A' || what === 'B' || what === 'C') swap.choose(row, what);
    else pane.open(row, what);
  };
  const columns = targetColumns({ ...props, onTier: swap.choose });
  const { openId } = pane;
  const asked = swap.asked ? (
    <TierSwap {...swap.asked} list={list} today={today} on={on} onEnd={swap.end} />
  ) : null;
  const cols = params.get('cols');
  const told = columnsChosen(columns, cols);
  return (
    <>
      <Bar {...props} shown={shown.length} columns={columns} field={filter} />
      {openId === undefined ? asked : null}
      {shown.length > 0 ? null : (
        <p class="none-found">
          No target matches.{' '}
          <Button onPress={() => show({ q: undefined, tier: undefined, status: undefined })}>Show all</Button>
        </p>
      )}
      <div class="targets-body">
        {shown.length === 0 ? null : (
          <Grid
            label="Targets"
            rows={rowsOf(shown, ({ target }) => target.accountId)}
            columns={openId === undefined || cols ? told : told.filter(({ key }) => !BESIDES.has(key))}
            nameOf={nameOf}
            sorts={sortsOf(params)}
            onSort={(sorts) => show({ sort: writeSort(sorts) })}
            onOpen={(row) => pane.open(row, 'head')}
            openId={openId}
            keys={rowKeys(act)}
            onType={() => filter.current?.focus()}
            anew={`${params.get('q')} ${params.get('sort')}`}
          />
        )}
        {openId === undefined ? null : (
          <TargetPane
            key={openId}
            accountId={openId}
            list={list}
            today={today}
            focus={pane.focus}
            on={on}
            onTier={swap.choose}
            onRemove={pane.remove}
            onClose={pane.close}
          >
            {asked}
          </TargetPane>
        )}
      </div>
      <KeyLegend />
    </>
  );
}

/** The target that is open beside the list, as the address says, and where in it the keyboard goes. */
function usePane({ params, show, on }: WorkedProps) {
  const [focus, setFocus] = useState<{ on: Part | 'head' }>();
  const openId = params.get('open') ?? undefined;
  return {
    openId,
    focus,
    open: (row: TargetRow, part: Part | 'head') => {
      show({ open: row.target.accountId });
      setFocus({ on: part });
    },
    close: () => {
      show({ open: undefined });
      if (openId === undefined) return;
      document.querySelector<HTMLElement>(`.grid-row[data-id="${CSS.escape(openId)}"]`)?.focus();
    },
    remove: ({ target: { accountId } }: TargetRow) => {
      if (openId === accountId) show({ open: undefined });
      on.remove(accountId);
    },
  };
}
