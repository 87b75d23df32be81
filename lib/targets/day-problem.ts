import { addDays, type Day } from './day.ts';

/** Days ahead that a touch may be planned: two years, after which a target is asked about anyway (PRACTICE.md 10). */
const FURTHEST = 730;

/** Why nothing can be planned for a day, with the remedy; undefined where it can. What a field does not understand it gives as ''. */
export function dayProblem(day: Day, today: Day): string | undefined {
  if (day === '') return 'Choose a day first.';
  if (day < today) return 'That day has passed: choose today or a later one.';
  return day > addDays(today, FURTHEST)
    ? 'That is more than two years ahead: choose an earlier day.'
    : undefined;
}
