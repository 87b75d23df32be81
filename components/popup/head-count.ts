import type { HeadCount } from '../../lib/facts/fact.ts';
import { count, people } from '../../lib/icp/describe.ts';

/** "320 people", "50–200 people", "over 500 people". */
export function headCountWords({ min, max }: HeadCount): string {
  if (max === undefined) return `over ${people(min)}`;
  return min === max ? people(min) : `${count(min)}–${people(max)}`;
}
