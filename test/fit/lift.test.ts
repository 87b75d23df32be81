import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter, Verdict } from '../../lib/fit/fit.ts';
import { liftOf, type Worked } from '../../lib/fit/lift.ts';
import { isAbove, tallyInWords, tallyOf } from '../../lib/fit/wilson.ts';
import { criterionHash } from '../../lib/icp/hash.ts';
import type { Importance, SizeCriterion } from '../../lib/icp/icp.ts';
import { icp } from './invented.ts';

const size: SizeCriterion = { id: 'size', kind: 'size', importance: 'nice', min: 50, max: 1_000 };

/** Added while the criterion had that importance. */
function worked(
  letter: Letter,
  met: boolean,
  verdict: Verdict = 'yes',
  digit: 1 | 2 | 3 = 3,
  importance: Importance = 'nice',
): Worked {
  const said = (wanted: Verdict) => (verdict === wanted ? [criterionHash({ ...size, importance })] : []);
  return { accountId: 'acme.example', letter, digit, yes: said('yes'), no: said('no'), met };
}

function many(
  count: number,
  met: number,
  letter: Letter,
  verdict: Verdict = 'yes',
  importance: Importance = 'nice',
): Worked[] {
  return Array.from({ length: count }, (_, at) => worked(letter, at < met, verdict, 3, importance));
}

describe('the record of a profile', () => {
  it('is not told by fewer than ten outcomes', () => {
    expect(liftOf(many(9, 6, 'A'), icp(size))).toBeUndefined();
  });

  it('tells of each grade how many came to a meeting, with an honest interval', () => {
    const lift = liftOf([...many(9, 6, 'A'), ...many(14, 1, 'C', 'no')], icp(size));
    expect(lift?.letters.map(({ letter, tally }) => `${letter}: ${tallyInWords(tally)}`)).toEqual([
      'A: 6 of 9 met (35–88%)',
      'C: 1 of 14 met (1–31%)',
    ]);
  });

  it('tells timing apart from fit', () => {
    const now = Array.from({ length: 6 }, () => worked('B', true, 'yes', 1));
    const lift = liftOf([...now, ...many(6, 0, 'B')], icp(size));
    expect(lift?.letters.map(({ tally: { met, of } }) => [met, of])).toEqual([[6, 12]]);
    expect(lift?.digits.map(({ digit, tally: { met, of } }) => [digit, met, of])).toEqual([
      [1, 6, 6],
      [3, 0, 6],
    ]);
  });

  it('counts what is half met or unknown on neither side', () => {
    const lift = liftOf([...many(6, 3, 'B', 'partly'), ...many(6, 3, 'B', 'unknown')], icp(size));
    expect(lift?.criteria).toMatchObject([{ criterionId: 'size', yes: { of: 0 }, no: { of: 0 } }]);
    expect(lift?.proposals).toEqual([]);
  });
});

describe('a change of weight', () => {
  const record = (from: Importance = 'nice') => [
    ...many(9, 7, 'A', 'yes', from),
    ...many(14, 1, 'C', 'no', from),
  ];
  const other = (from: Importance = 'nice') => [
    ...many(9, 7, 'A', 'no', from),
    ...many(14, 1, 'C', 'yes', from),
  ];
  const proposed = (from: Importance, outcomes = record) =>
    liftOf(outcomes(from), icp({ ...size, importance: from }))?.proposals.map(({ edit }) =>
      'change' in edit ? edit.change.importance : edit,
    );

  it('is proposed where meeting a criterion goes with success beyond doubt, one step at a time', () => {
    expect(liftOf(record(), icp(size))?.proposals).toEqual([
      {
        edit: { change: { ...size, importance: 'strong' } },
        cases: Array.from({ length: 23 }, () => 'acme.example'),
        words:
          '50–1,000 people: where it holds 7 of 9 met (45–94%), where not 1 of 14 met (1–31%). Make it “strong” instead of “nice”?',
      },
    ]);
    expect([proposed('strong'), proposed('against')]).toEqual([['must'], ['nice']]);
  });

  it('is proposed downwards where missing it does', () => {
    expect([proposed('must', other), proposed('nice', other)]).toEqual([['strong'], ['against']]);
  });

  it('is not proposed where there is no further step, nor for a gate, nor for what the profile asks otherwise by now', () => {
    expect([proposed('must'), proposed('never'), proposed('against', other)]).toEqual([[], [], []]);
    expect(liftOf(record(), icp({ ...size, max: 500 }))?.proposals).toEqual([]);
  });

  it('is not proposed once more by the record that already spoke for one step', () => {
    const raised = liftOf(record('nice'), icp({ ...size, importance: 'strong' }));
    expect(raised?.proposals).toEqual([]);
    expect(raised?.criteria).toMatchObject([{ yes: { of: 9 }, no: { of: 14 } }]);
  });

  it('is not proposed where it may be chance', () => {
    expect(liftOf([...many(9, 6, 'A'), ...many(9, 3, 'C', 'no')], icp(size))?.proposals).toEqual([]);
  });
});

describe('an interval', () => {
  const cases = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

  it('holds what was seen, lies within 0 and 1, and is the mirror of that for failures', () => {
    fc.assert(
      fc.property(cases, ([met, of]) => {
        const { low, high } = tallyOf(met, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(met / of);
        expect(high).toBeGreaterThanOrEqual(met / of);
        expect(high).toBeLessThanOrEqual(1);
        const failed = tallyOf(of - met, of);
        expect(failed.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  it('narrows with more of the same', () => {
    fc.assert(
      fc.property(cases, ([met, of]) => {
        const [one, twice] = [tallyOf(met, of), tallyOf(2 * met, 2 * of)];
        expect(twice.high - twice.low).toBeLessThan(one.high - one.low);
      }),
    );
  });

  it('says nothing without cases, and is never above itself', () => {
    expect(tallyOf(0, 0)).toEqual({ met: 0, of: 0, low: 0, high: 1 });
    fc.assert(
      fc.property(cases, cases, ([met, of], [others, all]) => {
        const [one, other] = [tallyOf(met, of), tallyOf(others, all)];
        expect(isAbove(one, one) || (isAbove(one, other) && isAbove(other, one))).toBe(false);
        expect(isAbove(one, tallyOf(0, 0))).toBe(false);
      }),
    );
  });
});
