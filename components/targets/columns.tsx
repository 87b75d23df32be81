import type { Day } from '../../lib/targets/day.ts';
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

/** What the list tells of each target. */
export function targetColumns({ today, now, on, onTier }: ColumnsOf): GridColumn<TargetRow>[] {
  const columns: GridColumn<TargetRow>[] = [
    { key: 'company', heading: 'Company', width: 'minmax(150px, 2fr)', essential: true, cell: whoCell },
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
    { key: 'timing', heading: 'Timing', width: 'minmax(96px, 1fr)', cell: timingCell },
    { key: 'why', heading: 'Why', width: 'minmax(140px, 2fr)', cell: ({ target }) => target.why },
    {
      key: 'status',
      heading: 'Status',
      width: '128px',
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
      width: 'minmax(120px, 1fr)',
      descends: true,
      cell: ({ target: { last } }) => (last ? lastWords(last, today) : <Dash says="None yet" />),
    },
    {
      key: 'next',
      heading: 'Next touch',
      width: 'minmax(104px, 1fr)',
      essential: true,
      cell: ({ target }) => <Due on={dueOn(target)} today={today} step={target.nextStep} />,
    },
    { key: 'persons', heading: 'Persons', width: '80px', descends: true, cell: personsCell },
    {
      key: 'tags',
      heading: 'Tags',
      width: 'minmax(80px, 1fr)',
      cell: ({ target: { tags = [] } }) => tags.join(', '),
    },
    { key: 'known', heading: 'Known', width: '128px', descends: true, spare: true, cell: knownCell },
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
  return (
    <span class="who-cell" title={row.own}>
      <b>{nameOf(row)}</b>
      <small>{row.account ? accountId : `${accountId} · its record could not be read`}</small>
    </span>
  );
}

function fitCell({ fit, own }: TargetRow) {
  if (fit === undefined) return <Dash says="Not scored yet" />;
  return (
    <span class="fit-cell" title={own ?? (fit.computed && `Your word; Fitmark says ${fit.computed}`)}>
      <LetterMark letter={fit.letter} />
      {fit.score}
    </span>
  );
}

/** The digit, with what says so; a company that is ruled out has no moment. */
function timingCell({ fit }: TargetRow) {
  if (fit === undefined || fit.letter === '×') return <Dash says="No timing" />;
  const signs = fit.signs.join(' · ');
  return (
    <span title={signs}>
      <b>{fit.digit}</b> {signs}
    </span>
  );
}

function personsCell({ persons }: TargetRow) {
  if (!persons?.saved) return <Dash says="No contacts" />;
  const fitting = `${persons.fitting} as wanted`;
  return (
    <span title={`${persons.saved} saved, ${fitting}`}>
      {persons.saved}
      {persons.fitting > 0 ? <small> · {fitting}</small> : null}
    </span>
  );
}

function knownCell({ fit }: TargetRow) {
  return fit === undefined ? <Dash says="Nothing known yet" /> : <KnownBar known={fit.known} />;
}

/** When the next touch is due; late is bold and said in words. */
function Due({ on, today, step }: { on: Day | undefined; today: Day; step: string | undefined }) {
  if (on === undefined) return <Dash says="None due" />;
  const words = dueWords(on, today);
  return (
    <span class={on < today ? 'late' : undefined} title={step ? `${words}: ${step}` : words}>
      {words}
      {step === undefined ? null : <small> · {step}</small>}
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
