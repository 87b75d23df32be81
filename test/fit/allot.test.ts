import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot } from '../../lib/fit/allot.ts';

const share = fc.record({
  weight: fc.integer({ min: 1, max: 60 }),
  earned: fc.option(fc.oneof(fc.constantFrom(0, 50, 100), fc.integer({ min: 0, max: 100 })), {
    nil: undefined,
  }),
});
const shares = fc
  .array(share, { minLength: 1, maxLength: 20 })
  .map((list) => list.map((one, at) => ({ id: `c${at}`, ...one })));

describe('points a rep can add up', { timeout: 60_000 }, () => {
  it('sum to the score, and what they could earn to 100, each within one of its exact share', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const { score, points } = allot(list);
        const known = list
          .filter(({ earned }) => earned !== undefined)
          .reduce((sum, { weight }) => sum + weight, 0);
        fc.pre(known > 0);
        const shown = points.filter((_, at) => list[at]?.earned !== undefined);
        expect(shown.reduce((sum, one) => sum + one.points, 0)).toBe(score);
        expect(shown.reduce((sum, one) => sum + one.of, 0)).toBe(100);
        for (const [at, { weight, earned }] of list.entries()) {
          const { points: got = -1, of = -1 } = points[at] ?? {};
          expect(got).toBeLessThanOrEqual(of);
          expect(got).toBeGreaterThanOrEqual(0);
          if (earned === undefined) continue;
          expect(Math.abs(got - (weight * earned) / known)).toBeLessThan(1);
          expect(Math.abs(of - (weight * 100) / known)).toBeLessThan(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('hold where the largest remainders alone would show more points than could be earned', () => {
    const third = { weight: 10 };
    expect(
      allot([
        { id: 'a', ...third, earned: 0 },
        { id: 'b', ...third, earned: 100 },
        { id: 'c', ...third, earned: 100 },
      ]),
    ).toEqual({
      score: 67,
      points: [
        { points: 0, of: 33 },
        { points: 34, of: 34 },
        { points: 33, of: 33 },
      ],
    });
  });

  it('are rounded elsewhere where there is no room left for more', () => {
    const shares = [
      { id: 'a', weight: 10, earned: 100 },
      { id: 'b', weight: 10, earned: 100 },
      { id: 'c', weight: 60, earned: 50 },
    ];
    expect(allot(shares)).toEqual({
      score: 63,
      points: [
        { points: 13, of: 13 },
        { points: 12, of: 12 },
        { points: 38, of: 75 },
      ],
    });
  });

  it('show nothing but the weights while nothing is known', () => {
    expect(
      allot([
        { id: 'a', weight: 30, earned: undefined },
        { id: 'b', weight: 10, earned: undefined },
      ]),
    ).toEqual({
      score: undefined,
      points: [
        { points: 0, of: 75 },
        { points: 0, of: 25 },
      ],
    });
  });
});
