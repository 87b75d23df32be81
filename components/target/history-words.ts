import { dayWords } from '../../lib/targets/day.ts';
import type { TargetEvent } from '../../lib/targets/event.ts';
import type { Target } from '../../lib/targets/target.ts';
import { STATUS_WORDS, touchWords } from '../targets/said.ts';

/** What was done, in a line: "Tier B → A". */
export function eventWords({ what, fields, touch }: TargetEvent): string {
  const [before, after] = fields[what === 'next' ? 'nextOn' : what] ?? [];
  switch (what) {
    case 'touch':
      return touch ? touchWords(touch) : 'A touch';
    case 'tier':
      return `Tier ${words(before)} → ${words(after)}`;
    case 'status':
      return `Status ${statusWords(before ?? 'new')} → ${statusWords(after)}`;
    case 'next':
      return `Next touch ${typeof after === 'string' ? dayWords(after) : 'taken away'}${stepWords(fields)}`;
    case 'why':
      return `Why: “${words(after)}”`;
    case 'notes':
      return 'Notes changed';
    case 'tags':
      return tagWords(before, after);
    case 'reviewed':
      return 'Kept in a review';
    case 'add':
      return 'Added to the list';
    case 'remove':
      return 'Taken off the list';
    case 'restore':
      return 'Put back on the list';
  }
}

/** What alone is gone with its page: what was added, taken off or put back has ways of its own. */
const ELSEWHERE: readonly TargetEvent['what'][] = ['add', 'remove', 'restore'];

/** Whether undoing it would still change something: a touch can always be unlogged, of the rest only what is as it left it. */
export function isUndoable({ what, fields, undoneAt }: TargetEvent, target: Target): boolean {
  if (undoneAt !== undefined || ELSEWHERE.includes(what)) return false;
  const now = new Map<string, unknown>(Object.entries(target));
  return (
    what === 'touch' ||
    Object.entries(fields).some(([field, [, after]]) => isSame(now.get(field) ?? null, after))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function stepWords({ nextStep }: TargetEvent['fields']): string {
  return nextStep?.[1] ? `: ${words(nextStep[1])}` : '';
}

function tagWords(before: unknown, after: unknown): string {
  const [had, has] = [listOf(before), listOf(after)];
  return [
    ...has.filter((tag) => !had.includes(tag)).map((tag) => `Tagged ${tag}`),
    ...had.filter((tag) => !has.includes(tag)).map((tag) => `No longer tagged ${tag}`),
  ].join(', ');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function statusWords(value: unknown): string {
  return new Map<unknown, string>(Object.entries(STATUS_WORDS)).get(value) ?? words(value);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : 'none';
}
