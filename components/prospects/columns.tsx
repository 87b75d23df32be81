import { addressOf } from '../../lib/account/room-id.ts';
import { INDUSTRIES } from '../../lib/icp/industries.ts';
import { countryName } from '../../lib/text/country-names.ts';
import type { GridColumn } from '../grid/columns.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/day.ts';
import { LetterMark } from '../ui/LetterMark.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import type { ProspectActions } from './actions.ts';
import type { Look, Shown } from './found.ts';

/** What is told of each company seen; the keys are those that the table is sorted by. */
export function prospectColumns(
  targets: ReadonlySet<string>,
  on: Pick<ProspectActions, 'openUrl' | 'join'>,
  look: Look,
): GridColumn<Shown>[] {
  const columns: GridColumn<Shown>[] = [
    {
      key: 'company',
      heading: 'Company',
      width: 'minmax(180px, 3fr)',
      essential: true,
      cell: (row) => <Who row={row} openUrl={on.openUrl} />,
    },
    { key: 'fit', heading: 'Fit', width: '80px', descends: true, essential: true, cell: fitCell },
    {
      key: 'known',
      heading: 'Known',
      width: '88px',
      descends: true,
      right: true,
      cell: ({ known }) => `${known} %`,
    },
    { key: 'timing', heading: 'Timing', width: '80px', essential: true, cell: ({ digit }) => `${digit}` },
    {
      key: 'industry',
      heading: 'Industry',
      width: 'minmax(120px, 2fr)',
      cell: ({ industry }) => (industry ? INDUSTRIES[industry] : ''),
    },
    { key: 'size', heading: 'People', width: '80px', descends: true, right: true, cell: peopleCell },
    {
      key: 'country',
      heading: 'Country',
      width: 'minmax(96px, 1fr)',
      cell: ({ country }) => (country ? countryName(country) : ''),
    },
    {
      key: 'seen',
      heading: 'Last seen',
      width: '116px',
      descends: true,
      right: true,
      cell: ({ seenAt }) => day(seenAt),
    },
  ];
  const sortable = columns.map((column) => ({ ...column, sortable: true }));
  const list: GridColumn<Shown> = {
    key: 'list',
    heading: 'List',
    width: '96px',
    essential: true,
    cell: (row) => (targets.has(row.id) ? 'On your list' : row.passed ? 'Passed' : ''),
  };
  if (look === 'twins') return [...sortable, twinColumn(on)];
  // Of the best, none is.
  return look === 'best' ? sortable : [...sortable, list];
}

function twinColumn(on: Pick<ProspectActions, 'join'>): GridColumn<Shown> {
  return {
    key: 'twins',
    heading: 'One company?',
    width: '152px',
    essential: true,
    cell: ({ twins, label }) =>
      twins ? (
        <Button label={`${label}: all ${twins.length} are the same company`} onPress={() => on.join(twins)}>
          Same company ({twins.length})
        </Button>
      ) : (
        'as above'
      ),
  };
}

function Who({ row, openUrl }: { row: Shown; openUrl: (url: string) => void }) {
  return (
    <span class="grid-who" title={row.label}>
      <b>{row.label}</b>
      <small>
        <OutLink href={addressOf(row.id)} openUrl={openUrl}>
          {row.id}
        </OutLink>
      </small>
    </span>
  );
}

function fitCell({ letter, score, ownLetter }: Shown) {
  return (
    <span class="fit-cell" title={ownLetter ? 'Your word' : undefined}>
      <LetterMark letter={letter} />
      {score}
    </span>
  );
}

/** At least so many. */
function peopleCell({ employees }: Shown) {
  return employees === undefined ? '' : inThousands(employees);
}

/** "12,400". */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
