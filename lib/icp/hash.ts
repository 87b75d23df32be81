import { hashed } from '../text/hashed.ts';
import type { Criterion, Icp } from './icp.ts';
import { once } from './once.ts';

/** Characters of the mark: short enough to read out, and two profiles of a rep share one by a chance of 1 in 10^10. */
const LENGTH = 7;

/**
 * A short mark of what a profile asks, shown beside each score: the same mark, the same score for every company, by one and the
 * same release of Fitmark. Name, id, version and time of saving are no part of it, nor is any order.
 */
export const profileHash = once(({ criteria, persona }: Icp): string => {
  const asked = criteria.map(({ id: _, ...rest }) => canonical(rest)).sort();
  const who = persona && Object.values(persona).some(({ length }) => length > 0) ? canonical(persona) : '';
  return mark(`${asked.join('\n')}\n\n${who}`);
});

/** The same of what one criterion asks, in whichever profile, then how much it matters there: "k3v9q2x strong". */
export function criterionHash({ id: _, importance, ...asks }: Criterion): string {
  return `${mark(canonical(asks))} ${importance}`;
}

/** Whether both ask the same, however much it matters. */
export function asksSame(one: string, other: string): boolean {
  return one.slice(0, LENGTH) === other.slice(0, LENGTH);
}

function mark(text: string): string {
  return hashed(text).padStart(LENGTH, '0').slice(-LENGTH);
}

/** As JSON, with fields and lists sorted: what is said matters, not the order in which it was said. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .map(([key, field]) => `${key}:${canonical(field)}`)
    .sort()
    .join(',')}}`;
}
