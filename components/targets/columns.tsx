import type { ComponentChildren } from 'preact';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { dueOn, statusOf } from '../../lib/targets/status.ts';
import type { Tier } from '../../lib/targets/target.ts';
import type { GridColumn } from '../grid/columns.ts';
import { StatusChoice, TierChoice } from '../target/Choices.tsx';
import { KnownBar } from '../ui/KnownBar.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';
import type { ListActions } from './actions.ts';
import { ago, inFull } from './ago.ts';
import { dueWords, lastWords } from './cells.ts';
import { nameOf } from './order.ts';

interface ColumnsOf {
  today: Day;
  /** Epoch milliseconds. */
  now: number;
  on: ListActions;
  onTier: (row: TargetRow, tier: Tier) => void;
}

/** A column of at least so many px, which takes of what is left as much in proportion. */
const shared = (px: number) => `minmax(${px}px, ${px}fr)`;

/** What the list tells of each target. */
export function targetColumns({ today, now, on, onTier }: ColumnsOf): GridColumn<TargetRow>[] {
  const columns: GridColumn<TargetRow>[] = [
    { key: 'company', heading: 'Company', width: shared(144), essential: true, cell: whoCell },
    {
      key: 'tier',
      heading: 'Tier',
      width: '56px',
      essential: true,
      cell: (row) => (
        <TierChoice name={nameOf(row)} value={row.target.tier} onChoose={(tier) => onTier(row, tier)} />
      ),
    },
    { key: 'fit', heading: 'Fit', width: '72px', descends: true, essential: true, cell: fitCell },
    { key: 'timing', heading: 'Timing', width: shared(96), cell: timingCell },
    {
      key: 'why',
      heading: 'Why',
      width: shared(160),
      cell: ({ target }) => <Cut words={target.why} />,
    },
    {
      key: 'status',
      heading: 'Status',
      width: '120px',
      cell: (row) => (
        <StatusChoice
          name={nameOf(row)}
          value={statusOf(row.target)}
          onChoose={(status) => void on.change(row.target.accountId, { what: 'status', status })}
        />
      ),
    },
    {
      key: 'last',
      heading: 'Last touch',
      width: shared(104),
      descends: true,
      cell: ({ target: { last } }) =>
        last ? <Two lines={lastWords(last, today)} /> : <Dash says="None yet" />,
    },
    {
      key: 'next',
      heading: 'Next touch',
      width: shared(104),
      essential: true,
      cell: ({ target }) => <Due on={dueOn(target)} today={today} step={target.nextStep} />,
    },
    { key: 'persons', heading: 'Persons', width: '84px', descends: true, cell: personsCell },
    {
      key: 'tags',
      heading: 'Tags',
      width: shared(72),
      cell: ({ target: { tags = [] } }) => tags.join(', '),
    },
    { key: 'known', heading: 'Known', width: '168px', descends: true, spare: true, cell: knownCell },
    {
      key: 'added',
      heading: 'Added',
      width: '104px',
      descends: true,
      spare: true,
      cell: ({ target: { addedAt } }) => (
        <time dateTime={new Date(addedAt).toISOString()} title={inFull(addedAt)}>
          {ago(addedAt, now)}
        </time>
      ),
    },
  ];
  return columns.map((column) => ({ ...column, sortable: true }));
}

function whoCell(row: TargetRow) {
  const { accountId } = row.target;
  const under = row.account ? accountId : `${accountId} · its record could not be read`;
  return <Two lines={[<b key="name">{nameOf(row)}</b>, under]} title={row.own} />;
}

function fitCell({ fit, own }: TargetRow) {
  if (fit === undefined) return <Dash says="Not scored yet" />;
  return (
    <span
      class="fit-cell"
      title={own ?? fit.out ?? (fit.computed && `Your word; Fitmark says ${fit.computed}`)}
    >
      <LetterMark letter={fit.letter} />
      {fit.score}
    </span>
  );
}

/** The digit, with what says so; a company that is ruled out has no moment. */
function timingCell({ fit }: TargetRow) {
  if (fit === undefined || fit.letter === '×') return <Dash says="No timing" />;
  return <Cut digit={fit.digit} words={fit.signs.join(' · ')} />;
}

function personsCell({ persons }: TargetRow) {
  if (!persons?.saved) return <Dash says="No contacts" />;
  return <Two lines={[persons.saved, `${persons.fitting} as wanted`]} />;
}

function knownCell({ fit }: TargetRow) {
  return fit === undefined ? <Dash says="Nothing known yet" /> : <KnownBar known={fit.known} />;
}

/** When the next touch is due; late is bold and said in words. */
function Due({ on, today, step }: { on: Day | undefined; today: Day; step: string | undefined }) {
  if (on === undefined) return <Dash says="None due" />;
  const under = [dueWords(on, today), step].filter(Boolean).join(' · ');
  return <Two lines={[on < today ? <b class="late">{dayWords(on)}</b> : dayWords(on), under]} />;
}

/** What may be long: two lines of it, all of it on hovering. */
function Cut({ digit, words }: { digit?: number; words: string }) {
  return (
    <span class="cut" title={words}>
      {digit === undefined ? null : <b>{digit} </b>}
      {words}
    </span>
  );
}

/** What it is, and smaller below it what goes with that. */
function Two({
  lines: [over, under],
  title,
}: {
  lines: readonly [ComponentChildren, string];
  title?: string | undefined;
}) {
  return (
    <span class="two-lines" title={title ?? under}>
      <span>{over}</span>
      <small>{under}</small>
    </span>
  );
}

function Dash({ says }: { says: string }) {
  return (
    <span class="dash">
      <span aria-hidden="true">–</span>
      <span class="spoken">{says}</span>
    </span>
  );
}
