import './focus.css';
import type { Letter } from '../../lib/fit/fit.ts';
import type { Day } from '../../lib/targets/day.ts';
import { answering } from '../../lib/targets/focus/answers.ts';
import { effortByWeek } from '../../lib/targets/focus/effort.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { Records } from '../targets/Records.tsx';
import { Answers } from './Answers.tsx';
import { Conversions } from './Conversions.tsx';
import { Persons } from './Persons.tsx';
import { Seen } from './Seen.tsx';
import { Drift, Week } from './Week.tsx';

interface FocusProps {
  list: TargetList;
  /** Of all companies seen, by letter; absent until they are counted. */
  grades?: Readonly<Record<Letter, number>> | undefined;
  today: Day;
  openIcp: () => void;
}

/** Where the rep's effort went, for nobody else to see. */
export function Focus({ list, grades, today, openIcp }: FocusProps) {
  const { rows, past, touches, records, overrides } = list;
  const targets = [...rows.map(({ target }) => target), ...past];
  const weeks = effortByWeek(touches, targets, today);
  const week = weeks.at(-1);
  return (
    <>
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Focus</h1>
          <p>For your eyes only: nothing of this leaves this device.</p>
        </div>
      </header>
      <div class="figures">
        {week ? <Week week={week} /> : null}
        <Drift weeks={weeks} />
        <Answers targets={answering(rows, touches)} />
        <Persons list={list} />
        {grades ? <Seen grades={grades} /> : null}
        <Conversions list={list} />
      </div>
      <Records records={records} overrides={overrides} openIcp={openIcp} />
    </>
  );
}
