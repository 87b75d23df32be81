import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE, firstTouchOn, nextAfter, nextByOutcome } from '../../lib/targets/cadence.ts';
import { daysFrom, workdayFrom } from '../../lib/targets/day.ts';
import { type Target, TIERS } from '../../lib/targets/target.ts';
import { anyDay, anyTarget } from './days.ts';
import { target } from './sample.ts';

/** A Monday. */
const TODAY = '2026-11-23';

describe('when a target is due again', () => {
  it('is a week later in tier A, two in B, four in C', () => {
    expect(TIERS.map((tier) => nextAfter(tier, TODAY))).toEqual(['2026-11-30', '2026-12-07', '2026-12-21']);
  });

  it('is in a quarter after a “not now”, and never after a no', () => {
    expect(nextByOutcome('A', 'later', TODAY)).toBe('2027-02-22');
    expect(nextByOutcome('A', 'no', TODAY)).toBeUndefined();
    expect(nextByOutcome('A', 'replied', TODAY)).toBe(nextAfter('A', TODAY));
    expect(nextByOutcome('A', undefined, TODAY)).toBe(nextAfter('A', TODAY));
  });

  it('is never on a weekend, never before its round is over, and at most two days after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIERS), anyDay, (tier, today) => {
        const next = nextAfter(tier, today);
        expect(workdayFrom(next)).toBe(next);
        expect(daysFrom(today, next) - CADENCE[tier]).toBeGreaterThanOrEqual(0);
        expect(daysFrom(today, next) - CADENCE[tier]).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('when a new target is first due', () => {
  const added = (count: number) =>
    Array.from({ length: count }).reduce<Target[]>(
      (list) => [
        ...list,
        target(`new-${list.length}.example`, { tier: 'B', nextOn: firstTouchOn('B', TODAY, list) }),
      ],
      [],
    );

  it('is tomorrow while nothing else is', () => {
    expect(firstTouchOn('A', TODAY, [])).toBe('2026-11-24');
  });

  it('twenty added in an afternoon fall on ten workdays, two a day', () => {
    const days = added(20).map(({ nextOn }) => nextOn);
    expect(new Set(days).size).toBe(10);
    for (const day of days) expect(days.filter((other) => other === day)).toHaveLength(2);
  });

  it('looks away from what is paused, lost or off the list', () => {
    const idle: Partial<Target>[] = [{ status: 'paused' }, { status: 'lost' }, { removedAt: 1 }];
    const list = idle.map((more) => target('old.example', { nextOn: '2026-11-24', ...more }));
    expect(firstTouchOn('C', TODAY, list)).toBe('2026-11-24');
  });

  it('is a workday within its tier’s round, whatever is on the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIERS), anyDay, fc.array(anyTarget), (tier, today, list) => {
        const day = firstTouchOn(tier, today, list);
        expect(workdayFrom(day)).toBe(day);
        expect(daysFrom(today, day)).toBeGreaterThan(0);
        expect(daysFrom(today, day)).toBeLessThanOrEqual(CADENCE[tier]);
      }),
    );
  });
});
