import type { VNode } from 'preact';
import { ENOUGH_OUTCOMES, type Lift } from '../../lib/fit/lift.ts';
import { shareInWords, type Tally } from '../../lib/fit/wilson.ts';
import type { Overrides } from '../../lib/targets/argue/standing.ts';
import type { ProfileRecord } from '../../lib/targets/record.ts';
import { Button } from '../ui/Button.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';
import { Table } from '../ui/Table.tsx';

const DIGIT_WORDS = { 1: '1, now is the moment', 2: '2, one sign', 3: '3, no sign' };

interface RecordsProps {
  records: readonly ProfileRecord[];
  overrides?: Overrides | undefined;
  openIcp?: (() => void) | undefined;
}

/** What grades, timing and criteria were worth, by what came of the targets. */
export function Records({ records, overrides, openIcp }: RecordsProps) {
  const isOne = records.length === 1;
  return (
    <section class="records" aria-labelledby="records">
      <h2 id="records">What your list has shown</h2>
      {records.length === 0 ? <SoFar of={0} /> : null}
      {records.map(({ id, name, of, lift }) => (
        <div key={id}>
          {isOne ? null : <h3>{name}</h3>}
          {lift ? <Shown lift={lift} openIcp={openIcp} /> : <SoFar of={of} />}
        </div>
      ))}
      {overrides === undefined ? null : <p>{overridesWords(overrides)}</p>}
    </section>
  );
}

/** "Your own letters: 3 (2 above Fitmark’s, 1 below)". */
function overridesWords({ raised, lowered, other }: Overrides): string {
  return `Your own letters: ${raised + lowered + other} (${raised} above Fitmark’s, ${lowered} below).`;
}

function SoFar({ of }: { of: number }) {
  return (
    <p>
      {of} of {ENOUGH_OUTCOMES} outcomes so far: say in the list what came of each company. From{' '}
      {ENOUGH_OUTCOMES} on you see here which grades, moments and criteria led to meetings.
    </p>
  );
}

function Shown({ lift, openIcp }: { lift: Lift; openIcp: RecordsProps['openIcp'] }) {
  const { of, letters, digits, criteria, proposals } = lift;
  const part = (signs: boolean) =>
    criteria.filter(({ isSign }) => isSign === signs).map(({ label, yes, no }) => [label, yes, no]);
  return (
    <>
      <p>
        {of} outcomes. Each company counts by what Fitmark said when you added it. Beside each number stands
        the range that holds the true share 19 times in 20: few cases leave it wide.
      </p>
      <div class="tallies">
        <Tallies
          heads={['Fit', 'Met']}
          rows={letters.map(({ letter, tally }) => [<LetterMark key={letter} letter={letter} />, tally])}
        />
        <Tallies heads={['Criterion', 'Met where it held', 'Met where it did not']} rows={part(false)} />
        <Tallies
          heads={['Timing', 'Met']}
          rows={digits.map(({ digit, tally }) => [DIGIT_WORDS[digit], tally])}
        />
        <Tallies heads={['Sign', 'Met where seen', 'Met where not']} rows={part(true)} />
      </div>
      {proposals.length === 0 ? null : (
        <>
          <ul>
            {proposals.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {openIcp ? <Button onPress={openIcp}>Try it in your profile</Button> : null}
        </>
      )}
    </>
  );
}

/** Rows are a name and how many met of how many, once or twice. */
function Tallies({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly Cell[])[] }) {
  return rows.length === 0 ? null : <Table heads={heads} rows={rows.map((cells) => cells.map(shown))} />;
}

type Cell = Tally | string | VNode;

function shown(cell: Cell) {
  if (typeof cell === 'string' || !('of' in cell)) return cell;
  return (
    <>
      {cell.of === 0 ? '' : `${cell.met} of ${cell.of} `}
      <i>{shareInWords(cell) || 'none yet'}</i>
    </>
  );
}
