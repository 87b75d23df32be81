/**
 * A day of the rep's calendar as ISO 8601 writes it, "2026-11-30". What is due is due on a day, not at a moment: no change of
 * clock or time zone moves it.
 */
export type Day = string;

const MS = 86_400_000;

/** Whether it is one, of the calendar: never the 31st of February. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** The day that a moment (epoch milliseconds) falls on where the rep's computer stands. */
export function dayAt(moment: number): Day {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** So many days later; earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS).toISOString().slice(0, 10);
}

/** Days from one to another; negative where that lies before. */
export function daysFrom(day: Day, other: Day): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / MS);
}

/** The Monday of its week: weeks begin there (ISO 8601). */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** That day, or the Monday after where it falls on a weekend: nobody answers then. */
export function workdayFrom(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Mon 30 Nov"; the same wherever the rep stands. `Intl` would take longer to make than a popup to draw. */
export function dayWords(day: Day): string {
  const date = new Date(day);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "1 day", "9 days". */
export function daysWords(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
