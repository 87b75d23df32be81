import { useEffect, useState } from 'preact/hooks';
import { TargetList } from '../../components/targets/TargetList.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { targetsCsv } from '../../lib/exchange/csv.ts';
import { watchList } from '../../lib/store/watch-list.ts';
import { capacityOf } from '../../lib/targets/capacity.ts';
import type { TargetList as List } from '../../lib/targets/row.ts';
import { save } from './save.ts';

/** The target list, live: it shows every change, from whichever page it was made. */
export function TargetsPage() {
  const [list, setList] = useState<List>();
  const [unasked, setUnasked] = useState<string>();
  const [error, setError] = useState<string>();
  const [undo, setUndo] = useState<{ name: string; id: string }>();

  useEffect(
    () =>
      watchList(() => ask('list/show', {}), {
        next: (answer) => {
          setList(answer);
          setUnasked(undefined);
        },
        error: (failure) => setUnasked(sentenceOf(failure)),
      }),
    [],
  );

  const act = (work: Promise<unknown>, after?: { name: string; id: string }) =>
    work.then(
      () => {
        setUndo(after);
        setError(undefined);
      },
      (failure: unknown) => setError(sentenceOf(failure)),
    );
  if (!list && unasked === undefined) return null;

  const rows = list?.rows ?? [];
  const nameOf = (id: string) => rows.find((row) => row.target.accountId === id)?.account?.label ?? id;
  return (
    <TargetList
      rows={rows}
      cap={capacityOf([]).cap}
      undo={undo}
      error={error ?? unasked ?? unreadSentence(list?.unread ?? 0)}
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

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

function unreadSentence(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? 'record' : 'records'} could not be read and ${count === 1 ? 'is' : 'are'} kept aside, untouched.`;
}
