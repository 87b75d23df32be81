import fc from 'fast-check';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import { IMPORTANCES } from '../../lib/icp/icp.ts';

/** A profile of these criteria, as a test's. */
export function profile(...criteria: Criterion[]): Icp {
  return { id: 'mine', name: 'My clients', version: 3, criteria, updatedAt: 0 };
}

const some = <T>(...items: T[]) => fc.subarray(items, { minLength: 1 });
const base = { id: fc.constantFrom('a', 'b', 'c', 'd'), importance: fc.constantFrom(...IMPORTANCES) };
const people = fc.integer({ min: 1, max: 9_999 });

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.tuple(fc.record(base), people, people).map(
    ([given, one, other]): Criterion => ({
      ...given,
      kind: 'size',
      min: Math.min(one, other),
      max: Math.max(one, other),
    }),
  ),
  fc.record({ ...base, kind: fc.constant('place'), countries: some('DE', 'FR', 'ES') }),
  fc.record({
    ...base,
    kind: fc.constant('words'),
    name: fc.constantFrom('Gears', 'Mills'),
    any: some('gears', 'mill*'),
  }),
  fc.record({ ...base, kind: fc.constant('technology'), any: some('HubSpot', 'Shop') }),
  fc.record({ ...base, kind: fc.constant('hiring'), roles: fc.subarray(['sales', 'welder']) }),
);

/** Up to four criteria, each with an id of its own. */
export const anyProfile: fc.Arbitrary<Icp> = fc
  .uniqueArray(criterion, { selector: ({ id }) => id, maxLength: 4 })
  .map((criteria) => profile(...criteria));
