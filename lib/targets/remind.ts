import { addDays, type Day, dayAt, workdayFrom } from './day.ts';

/** What the morning's notice says. */
export interface Notice {
  title: string;
  body: string;
}

/** A target with a touch due. */
interface Due {
  /** Of the company. */
  label: string;
  on: Day;
}

/** Companies named, the rest are counted: a notice has room for two lines. */
const NAMED = 3;

/**
 * When the next notice is due: that time of day on the first workday to come, where the rep's computer stands. A time that the
 * change of clocks leaves out is taken as much later; one that comes twice, the first time.
 *
 * @param remindAt "08:30".
 * @param now epoch milliseconds, as is what is returned.
 */
export function nextAlarm(remindAt: string, now: number): number {
  const today = dayAt(now);
  const first = momentOf(workdayFrom(today), remindAt);
  return first > now ? first : momentOf(workdayFrom(addDays(today, 1)), remindAt);
}

/** Whether that time of day has come, on a workday. */
export function isTime(remindAt: string, now: number): boolean {
  const today = dayAt(now);
  return workdayFrom(today) === today && momentOf(today, remindAt) <= now;
}

/** Local, as is whatever is written without a zone. */
function momentOf(day: Day, time: string): number {
  return Date.parse(`${day}T${time}`);
}

/**
 * A day's one notice. Days that were missed are in it, as touches that are overdue; that nothing is due is no news.
 *
 * @param due the most pressing first.
 * @param told the day of the last notice.
 */
export function noticeFor(due: readonly Due[], told: Day | undefined, today: Day): Notice | undefined {
  if (due.length === 0 || told === today) return undefined;
  const late = due.filter(({ on }) => on < today).length;
  const are = late === 0 ? 'due today' : late === due.length ? 'overdue' : `due, ${late} of them overdue`;
  const named = due.slice(0, NAMED).map(({ label }) => label);
  const more = due.length - named.length;
  return {
    title: `${due.length} ${due.length === 1 ? 'touch' : 'touches'} ${are}`,
    body: named.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
