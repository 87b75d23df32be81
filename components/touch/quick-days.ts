import { addDays, type Day, workdayFrom } from '../../lib/targets/day.ts';

/** Days that a touch is put off to most often, each a workday. */
export function quickDays(today: Day): (readonly [words: string, day: Day])[] {
  const tomorrow = addDays(today, 1);
  const after = (days: number) => workdayFrom(addDays(today, days));
  return [
    [workdayFrom(tomorrow) === tomorrow ? 'Tomorrow' : 'Next workday', after(1)],
    ['In 3 days', after(3)],
    ['Next week', after(7)],
    ['In 4 weeks', after(28)],
  ];
}
