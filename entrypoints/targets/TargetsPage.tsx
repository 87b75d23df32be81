import { useEffect, useState } from 'preact/hooks';
import { TargetList } from '../../components/targets/TargetList.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { targetsCsv } from '../../lib/exchange/csv.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { openStore } from '../../lib/store/database.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { type TargetList as Stored, watchTargets } from '../../lib/store/watch.ts';
import { capacityOf } from '../../lib/targets/capacity.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { save } from './save.ts';

/** The target list, live: it shows every change, from whichever page it was made. */
export function TargetsPage() {
  const [stored, setStored] = useState<Stored>();
  const [error, setError] = useState<string>();
  const [undo, setUndo] = useState<{ name: string; id: string }>();

  useEffect(
    () =>
      watchTargets(openStore(), {
        next: setStored,
        error: (failure) => setError(problemSentence(failure)),
      }),
    [],
  );

  const act = (work: Promise<unknown>, after?: { name: string; id: string }) =>
    work.then(
      () => {
        setUndo(after);
        setError(undefined);
      },
      (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)),
    );
  if (!stored)
    return error === undefined ? null : (
      <TargetList rows={[]} cap={capacityOf([]).cap} error={error} now={Date.now()} on={NOTHING} />
    );

  const rows = stored.rows.map((row) => scored(row, stored.icp));
  const nameOf = (id: string) => rows.find((row) => row.target.accountId === id)?.account?.label ?? id;
  return (
    <TargetList
      rows={rows}
      cap={capacityOf([]).cap}
      undo={undo}
      error={error ?? unreadSentence(stored.unread)}
      now={Date.now()}
      on={{
        remove: (id) => void act(ask('target/remove', { accountId: id }), { name: nameOf(id), id }),
        restore: (id) => void act(ask('target/restore', { accountId: id })),
        openUrl: (url) => void openPage(url),
        openIcp: () => void openOwnPage('options.html'),
        exportCsv: () =>
          save(targetsCsv(rows, Intl.DateTimeFormat().resolvedOptions().timeZone), 'fitmark-targets.csv'),
      }}
    />
  );
}

const NOTHING = { remove() {}, restore() {}, openUrl() {}, exportCsv() {} };

/** The fit is derived each time it is shown. */
function scored(row: TargetRow, icp: Icp | undefined): TargetRow {
  return row.account && icp ? { ...row, fit: scoreFit(row.account, icp) } : row;
}

function unreadSentence(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? 'record' : 'records'} could not be read and ${count === 1 ? 'is' : 'are'} kept aside, untouched.`;
}
