import type { Day } from './day.ts';
import type { EventKind, FieldChange } from './event.ts';
import type { Target } from './target.ts';
import type { Touch } from './touch.ts';

/** What one act does to one target. */
export interface Step {
  what: EventKind;
  /** Absent where it was never on the list. */
  before?: Target;
  after: Target;
  /** What was logged. */
  touch?: Touch;
}

/** Why an act is refused: `full` (of a list or tier), `gone` (no longer on the list), `changed` (elsewhere meanwhile), `malformed`. */
export interface Refusal {
  ok: false;
  code: 'full' | 'gone' | 'changed' | 'malformed';
  /** With the remedy. */
  sentence: string;
}

/** What an act of the rep's comes to: all of its steps or none. */
export type ListPlan = { ok: true; steps: Step[]; note?: string } | Refusal;

/** What an act is planned with. */
export interface Present {
  /** All targets, those taken off included. */
  targets: readonly Target[];
  /** Room on the list. */
  cap: number;
  today: Day;
  /** Epoch milliseconds. */
  now: number;
}

/** Each field that a step changes; none where it put the target on the list, for there was nothing before. */
export function fieldsOf({ before, after }: Step): Record<string, FieldChange> {
  if (!before) return {};
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const pairs = [...names].map((name) => [name, [fieldOf(before, name), fieldOf(after, name)]] as const);
  return Object.fromEntries(
    pairs.filter(([, [was, is]]) => !isSame(was, is)).map(([name, [was, is]]) => [name, [was, is]]),
  );
}

/** A field's value; null where it is absent. */
export function fieldOf(target: Target, field: string): unknown {
  return Reflect.get(target, field) ?? null;
}

/** Whether two values of a field are equal: all are plain data that was written in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
