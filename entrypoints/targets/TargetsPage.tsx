import { useEffect, useState } from 'preact/hooks';
import { OUTCOME_WORDS } from '../../components/targets/OutcomeChoice.tsx';
import { TargetList } from '../../components/targets/TargetList.tsx';
import { ask } from '../../lib/browser/ask.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { targetsCsv } from '../../lib/exchange/csv.ts';
import { watchList } from '../../lib/store/watch-list.ts';
import { capacityOf } from '../../lib/targets/capacity.ts';
import type { TargetList as List } from '../../lib/targets/row.ts';
import { save } from './save.ts';

/** What was done last, and how to take it back. */
interface Undo {
  text: string;
  back: () => Promise<unknown>;
}

/** The target list, live: it shows every change, from whichever page it was made. */
export function TargetsPage() {
  const [list, setList] = useState<List>();
  const [unasked, setUnasked] = useState<string>();
  const [error, setError] = useState<string>();
  const [undo, setUndo] = useState<Undo & { event: number }>();

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

  const act = (work: Promise<unknown>, after?: Undo) =>
    void work.then(
      () => {
        setUndo((last) => after && { ...after, event: (last?.event ?? 0) + 1 });
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
      records={list?.records ?? []}
      overrides={list?.overrides}
      cap={capacityOf([]).cap}
      undo={undo}
      error={error ?? unasked ?? unreadSentence(list?.unread ?? 0)}
      now={Date.now()}
      on={{
        remove: (id) =>
          act(ask('target/remove', { accountId: id }), {
            text: `${nameOf(id)} taken off your list.`,
            back: () => ask('target/restore', { accountId: id }),
          }),
        outcome: (id, is) => {
          const before = ask('target/outcome', { accountId: id, outcome: is ? { is } : null });
          act(before, {
            text: `${nameOf(id)}: ${is ? OUTCOME_WORDS[is] : 'nothing yet'}.`,
            back: async () => ask('target/outcome', { accountId: id, outcome: await before }),
          });
        },
        undo: () => undo && act(undo.back()),
        explain: (accountId) => ask('fit/show', { accountId }),
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
