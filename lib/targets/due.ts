import { CADENCE } from './cadence.ts';
import { addDays, type Day, dayAt, daysFrom, daysWords, dayWords } from './day.ts';
import type { TargetRow } from './row.ts';
import { dueOn } from './status.ts';
import type { Target } from './target.ts';

/** A target whose touch is due, or is soon. */
export interface Due {
  row: TargetRow;
  on: Day;
  /** Days, 0 or more. */
  overdue: number;
  /** Why it stands where it stands: "9 days overdue: a whole round missed · hiring: 12 open jobs · tier A". */
  reason: string;
}

/**
 * What is due today, what has waited longest first: by whole rounds missed, by whether now is the moment (timing digit 1), by
 * tier, by days overdue, by fit.
 */
export function dueList(rows: readonly TargetRow[], today: Day): Due[] {
  return rows
    .map((row) => dueOf(row, today))
    .filter((due): due is Due => due !== undefined && due.on <= today)
    .sort(firstCalled);
}

/** What falls due in the seven days after today, by day. */
export function upcoming(rows: readonly TargetRow[], today: Day): Due[] {
  const end = addDays(today, 7);
  return rows
    .map((row) => dueOf(row, today))
    .filter((due): due is Due => due !== undefined && due.on > today && due.on <= end)
    .sort((a, b) => daysFrom(b.on, a.on) || firstCalled(a, b));
}

/** Whether a touch is due, since or in how many days (below 0: in so many), and that in words; undefined where nothing ever is. */
export function dueMark(
  target: Target,
  today: Day,
): { isDue: boolean; days: number; words: string } | undefined {
  const on = dueOn(target);
  if (on === undefined) return undefined;
  const days = daysFrom(on, today);
  const words =
    days < 0
      ? `next touch on ${dayWords(on)}`
      : `touch due ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}`;
  return { isDue: days >= 0, days, words };
}

/** Days since the last touch, or since it was added where there was none. */
export function silentDays({ last, addedAt }: Target, today: Day): number {
  return Math.max(0, daysFrom(last?.on ?? dayAt(addedAt), today));
}

function dueOf(row: TargetRow, today: Day): Due | undefined {
  const on = dueOn(row.target);
  if (on === undefined) return undefined;
  const overdue = Math.max(0, daysFrom(on, today));
  const lateness = on > today ? `due ${dayWords(on)}` : lateWords(overdue, missed({ row, overdue }));
  const sign = isMoment(row) ? (row.fit?.signs[0] ?? 'now is the moment') : [];
  const out = row.fit?.out === undefined ? [] : `ruled out: ${row.fit.out}`;
  return { row, on, overdue, reason: [lateness, out, sign, `tier ${row.target.tier}`].flat().join(' · ') };
}

function lateWords(overdue: number, rounds: number): string {
  if (overdue === 0) return 'due today';
  const missed = rounds === 1 ? ': a whole round missed' : rounds > 1 ? `: ${rounds} rounds missed` : '';
  return `${daysWords(overdue)} overdue${missed}`;
}

function firstCalled(a: Due, b: Due): number {
  return (
    missed(b) - missed(a) ||
    Number(isMoment(b.row)) - Number(isMoment(a.row)) ||
    CADENCE[a.row.target.tier] - CADENCE[b.row.target.tier] ||
    b.overdue - a.overdue ||
    (b.row.fit?.score ?? -1) - (a.row.fit?.score ?? -1) ||
    (a.row.target.accountId < b.row.target.accountId ? -1 : 1)
  );
}

function missed({ row, overdue }: Pick<Due, 'row' | 'overdue'>): number {
  return Math.floor(overdue / CADENCE[row.target.tier]);
}

/** What is ruled out has no moment. */
function isMoment({ fit }: TargetRow): boolean {
  return fit?.digit === 1 && fit.letter !== '×';
}
