import { type Day, daysFrom, daysWords, dayWords } from '../../lib/targets/day.ts';
import type { LastTouch } from '../../lib/targets/touch.ts';
import { touchWords } from '../target/history-words.ts';

/** "Mon 30 Nov", "today", "Mon 16 Nov, 7 days overdue": late is said in words, not by colour alone. */
export function dueWords(due: Day, today: Day): string {
  const days = daysFrom(due, today);
  if (days === 0) return 'today';
  return days > 0 ? `${dayWords(due)}, ${daysWords(days)} overdue` : dayWords(due);
}

/** "Call, no answer · 12 days ago"; what was written of it is told in the history. */
export function lastWords({ line: _, on, ...touch }: LastTouch, today: Day): string {
  const days = daysFrom(on, today);
  return `${touchWords(touch)} · ${days <= 0 ? 'today' : `${daysWords(days)} ago`}`;
}
