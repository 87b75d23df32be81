import { type Day, daysFrom, daysWords } from '../../lib/targets/day.ts';
import type { LastTouch } from '../../lib/targets/touch.ts';
import { touchWords } from './said.ts';

/** "today", "in 7 days", "7 days overdue": late is said in words, not by colour alone. */
export function dueWords(due: Day, today: Day): string {
  const days = daysFrom(due, today);
  if (days === 0) return 'today';
  return days > 0 ? `${daysWords(days)} overdue` : `in ${daysWords(-days)}`;
}

/** "Call, no answer" and "12 days ago"; what was written of it is told in the history. */
export function lastWords({ line: _, on, ...touch }: LastTouch, today: Day): [what: string, when: string] {
  const days = daysFrom(on, today);
  return [touchWords(touch), days <= 0 ? 'today' : `${daysWords(days)} ago`];
}
