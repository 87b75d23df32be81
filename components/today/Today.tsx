import '../touch/touch.css';
import './today.css';
import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/targets/day.ts';
import { dueList, upcoming } from '../../lib/targets/due.ts';
import { weekLoad } from '../../lib/targets/load.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import type { ListActions } from '../targets/actions.ts';
import { Coming } from './Coming.tsx';
import { DueList } from './DueList.tsx';
import { NothingDue } from './NothingDue.tsx';
import { TooMuch, Week } from './Week.tsx';

interface TodayProps {
  list: TargetList;
  today: Day;
  on: ListActions;
  /** How a list is begun: stands alone while there is none, below the work once there is. */
  children?: ComponentChildren;
}

/** What is due, in its order, each logged with a key; then what comes. */
export function Today({ list, today, on, children }: TodayProps) {
  const isEmpty = list.rows.length === 0;
  const { rows, touches } = list;
  const due = dueList(rows, today);
  const coming = upcoming(rows, today);
  const targets = rows.map(({ target }) => target);
  const load = weekLoad(targets, touches, today);
  const isAhead = due.length === 0 && load.left > 0;
  return (
    <>
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Today</h1>
          <p role="status">{dueWords(due.length, due.filter(({ overdue }) => overdue > 0).length)}</p>
        </div>
        {isEmpty ? null : (
          <Week load={load} targets={[...targets, ...list.past]} touches={touches} today={today} />
        )}
      </header>
      {load.isTooMuch ? <TooMuch needed={load.needed} /> : null}
      {due.length === 0 && !isEmpty ? <NothingDue list={list} left={load.left} today={today} /> : null}
      <DueList
        label={isAhead ? 'Due next, day by day' : 'Due, most pressing first'}
        dues={isAhead ? coming : due}
        today={today}
        on={on}
      />
      {isAhead || isEmpty ? null : <Coming dues={coming} />}
      <div class="begin">{children}</div>
    </>
  );
}

function dueWords(due: number, overdue: number): string {
  if (due === 0) return 'Nothing is due.';
  return `${due} due${overdue === 0 ? '' : `, ${overdue === due ? 'all' : overdue} overdue`}`;
}
