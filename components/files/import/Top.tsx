import { useMemo } from 'preact/hooks';
import type { ImportTold } from '../../../lib/account/incoming.ts';
import { addressOf } from '../../../lib/account/room-id.ts';
import { type Prospect, prospectAt } from '../../../lib/targets/prospects/prospect.ts';
import { query } from '../../../lib/targets/prospects/query.ts';
import type { ProspectTable } from '../../../lib/targets/prospects/table.ts';
import { NamePicker } from '../../first-list/NamePicker.tsx';
import { hashOf } from '../../targets/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import type { ImportActions, Ranking } from './actions.ts';

/** As many as a rep looks through at once. */
const SHOWN = 50;

interface TopProps {
  told: ImportTold;
  /** Of the accounts that the file told of. */
  ids: ReadonlySet<string>;
  ranking: Ranking;
  targets: ReadonlySet<string>;
  cap: number;
  on: Pick<ImportActions, 'choose' | 'go'>;
  onMore: () => void;
}

/** The best of what was brought in, as soon as all of it is scored: ticked as far as the list has room. */
export function Top({
  told,
  ids,
  ranking: { table, left, of, problem },
  targets,
  cap,
  on,
  onMore,
}: TopProps) {
  const isScored = table !== undefined && left === 0;
  const best = useMemo(() => (isScored ? bestOf(table, ids, targets) : []), [isScored]);
  const room = Math.max(0, cap - targets.size);
  return (
    <>
      <p>
        {told.created.toLocaleString()} new, {told.changed.toLocaleString()} with something new,{' '}
        {told.same.toLocaleString()} as they were.
      </p>
      {isScored || problem !== undefined ? null : (
        <p class="import-act" role="status">
          <progress {...(of > 0 && { value: of - left, max: of })} aria-label="Scoring" />
          Scoring them: {(of - left).toLocaleString()} of {of.toLocaleString()}
        </p>
      )}
      <Problem words={problem} class="import-problem" />
      {isScored && best.length === 0 ? (
        <p>None of them fits well enough to be picked, or all of those are on your list already.</p>
      ) : null}
      {best.length > 0 ? (
        <>
          <h3>The best of them</h3>
          <p>
            {room === 0
              ? 'Your list is full: choose in Prospects whom one of them should replace.'
              : `There is room for ${room} on your list. What is not known yet counts neither way.`}
          </p>
          <NamePicker
            names={best.map((one) => ({ ...one, url: addressOf(one.id), title: one.id }))}
            room={room}
            all
            choose={on.choose}
          />
        </>
      ) : null}
      <p class="import-act">
        <Button onPress={() => on.go(hashOf('prospects', { sort: '-seen' }))}>See them in Prospects</Button>
        <Button look="quiet" onPress={onMore}>
          Bring in more
        </Button>
      </p>
    </>
  );
}

/** Best first: those of whom not enough is known come last, those ruled out and those that hardly fit not at all. */
function bestOf(table: ProspectTable, ids: ReadonlySet<string>, targets: ReadonlySet<string>): Prospect[] {
  const rows = query(table, {
    sorts: [
      { by: 'fit', descending: true },
      { by: 'known', descending: true },
    ],
    filters: { letters: ['A', 'B', 'C', '?'], passed: 'hide', targets: { ids: targets, are: 'hide' } },
  });
  const best: Prospect[] = [];
  for (const row of rows) {
    if (ids.has(table.ids[row] ?? '')) best.push(prospectAt(table, row));
    if (best.length === SHOWN) break;
  }
  return best;
}
