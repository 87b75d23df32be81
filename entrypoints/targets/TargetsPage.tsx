import { useMemo } from 'preact/hooks';
import { Reminder } from '../../components/files/backup/Reminder.tsx';
import { FirstList } from '../../components/first-list/FirstList.tsx';
import { Focus } from '../../components/focus/Focus.tsx';
import { Prospects } from '../../components/prospects/Prospects.tsx';
import { CapQuestion } from '../../components/room/CapQuestion.tsx';
import { RemindChoice } from '../../components/targets/RemindChoice.tsx';
import { Shell } from '../../components/targets/Shell.tsx';
import { TargetList } from '../../components/targets/TargetList.tsx';
import { Today } from '../../components/today/Today.tsx';
import { dueList } from '../../lib/targets/due.ts';
import { bestNotChosen, gradeDistribution } from '../../lib/targets/prospects/best.ts';
import { type Prospect, prospectAt } from '../../lib/targets/prospects/prospect.ts';
import type { ProspectTable } from '../../lib/targets/prospects/table.ts';
import { LaterFiles } from './LaterFiles.tsx';
import { listActions } from './list-actions.ts';
import { prospectActions } from './prospect-actions.ts';
import { useActs } from './use-acts.ts';
import { useBackup } from './use-backup.ts';
import { useList } from './use-list.ts';
import { useProspects } from './use-prospects.ts';
import { useRemind } from './use-remind.ts';
import { useRoute } from './use-route.ts';
import { useToday } from './use-today.ts';

/** Names that are offered as the best seen: more than a first list needs, few enough to look at. */
const BEST = 30;

/** The targets page: one list in four views, live. */
export function TargetsPage() {
  const { route, go } = useRoute();
  const { list, problem } = useList();
  const today = useToday();
  const acts = useActs();
  const on = listActions(list, today, acts, go);
  const remind = useRemind(list?.settings.remindAt);
  const used = list?.rows.length ?? 0;
  const isBegun = used >= 10;
  const isReview = route.params.has('review');
  const seen = useProspects(
    route.view === 'prospects' || route.view === 'focus' || (list && !isBegun) || isReview,
  );
  const ids = useMemo(() => new Set(list?.rows.map(({ target }) => target.accountId)), [list]);
  const isOffered = isReview || (!isBegun && (route.view === 'today' || route.view === 'targets'));
  const best = useMemo(() => (isOffered ? bestIn(seen.table, ids) : []), [isOffered, seen.table, ids]);
  const first = list && (
    <>
      <CapQuestion settings={list.settings} used={used} on={on} />
      <FirstList used={used} cap={list.settings.cap} best={isBegun ? [] : best} on={on} />
    </>
  );
  const backup = useBackup(list?.rows.length, route.view !== 'files');
  const common = list && { list, today, now: Date.now(), on };
  return (
    <Shell
      view={route.view}
      beside={
        list
          ? { today: dueSaid(dueList(list.rows, today).length), targets: `${used} of ${list.settings.cap}` }
          : {}
      }
      error={acts.problem ?? problem ?? unreadSentence(list?.unread ?? 0)}
      undo={acts.undo}
      onUndo={acts.undoLast}
      go={go}
      openIcp={on.openIcp}
    >
      <Reminder {...backup} />
      {common && route.view === 'today' ? (
        <Today {...common}>
          {first}
          {used === 0 ? null : <RemindChoice {...remind} />}
        </Today>
      ) : null}
      {common && route.view === 'targets' ? (
        <TargetList {...common} params={route.params} best={isReview ? best : []}>
          {first}
        </TargetList>
      ) : null}
      {route.view === 'prospects' ? (
        <Prospects
          {...seen}
          isEarly={!list}
          targets={ids}
          room={{ used, cap: list?.settings.cap ?? 0 }}
          views={list?.settings.views ?? []}
          params={route.params}
          now={Date.now()}
          on={prospectActions(on, acts)}
        />
      ) : null}
      {common && route.view === 'focus' ? (
        <Focus {...common} grades={seen.table && gradeDistribution(seen.table)} openIcp={on.openIcp} />
      ) : null}
      {common && route.view === 'files' ? <LaterFiles {...common} params={route.params} acts={acts} /> : null}
    </Shell>
  );
}

function bestIn(table: ProspectTable | undefined, ids: ReadonlySet<string>): Prospect[] {
  return table ? [...bestNotChosen(table, ids, BEST)].map((row) => prospectAt(table, row)) : [];
}

function dueSaid(count: number): string {
  return count === 0 ? '' : `${count} due`;
}

function unreadSentence(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? 'record' : 'records'} could not be read and ${count === 1 ? 'is' : 'are'} kept aside, untouched.`;
}
