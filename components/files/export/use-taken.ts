import { useEffect, useState } from 'preact/hooks';
import type { TouchRow } from '../../../lib/exchange/export/touch-columns.ts';
import type { Prospect } from '../../../lib/targets/prospects/prospect.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import { nameOf } from '../../targets/order.ts';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { ExportActions } from './actions.ts';
import type { Table } from './words.ts';

/** What there is to take out besides targets, once it is read; how far that is, or why it is not. */
export interface TakenRead {
  prospects?: Prospect[];
  touches?: TouchRow[];
  /** Rows that are still to be made anew. */
  left?: number;
  problem?: string;
}

/** Reads what the table needs when it is asked for. */
export function useTaken(table: Table, rows: readonly TargetRow[], on: ExportActions): TakenRead {
  const [read, setRead] = useState<TakenRead>({});
  useEffect(() => {
    const leaving = new AbortController();
    const say = (next: TakenRead) => leaving.signal.aborted || setRead(next);
    const work = async () => {
      if (table === 'prospects')
        say({ prospects: await on.prospects((left) => say({ left }), leaving.signal) });
      if (table === 'touches') say({ touches: named(await on.touches(), rows) });
    };
    setRead({});
    work().catch((failure: unknown) => say({ problem: sentenceOf(failure) }));
    return () => leaving.abort();
  }, [table]);
  return read;
}

/** A company that is on the list no more goes by its domain. */
function named(touches: TouchRow['touch'][], rows: readonly TargetRow[]): TouchRow[] {
  const names = new Map(rows.map((row) => [row.target.accountId, nameOf(row)]));
  return touches.map((touch) => ({ touch, label: names.get(touch.accountId) ?? touch.accountId }));
}
