import fc from 'fast-check';
import { addDays, type Day } from '../../lib/targets/day.ts';
import { STATUSES, type Target, TIERS } from '../../lib/targets/target.ts';
import type { Touch } from '../../lib/targets/touch.ts';
import { target } from './sample.ts';

/** Noon where the rep is, so that it falls on that day in every time zone. */
export function noonOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

export const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));

/** Any target, added and next due around 2026. */
export const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    tier: fc.constantFrom(...TIERS),
    status: fc.constantFrom(...STATUSES),
    nextOn: fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-11-25', days)),
    added: fc.integer({ min: -200, max: 0 }).map((days) => addDays('2026-11-25', days)),
  })
  .map(({ added, ...rest }) => target('any.example', { ...rest, addedAt: noonOf(added) }));

/** So many touches on a day. */
export function touches(count: number, on: Day): Touch[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${on} ${n}`,
    accountId: 'acme.example',
    kind: 'call',
    on,
    at: noonOf(on),
    tier: 'B',
  }));
}
