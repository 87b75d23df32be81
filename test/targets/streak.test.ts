import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/targets/day.ts';
import { weeksKept } from '../../lib/targets/streak.ts';
import type { Target } from '../../lib/targets/target.ts';
import { anyTarget, noonOf, touches } from './days.ts';
import { listOf } from './sample.ts';

/** A Wednesday; its week began on the 23rd. */
const TODAY = '2026-11-25';
const LONG_AGO = noonOf('2026-01-05');

/** Five A: five touches a week, four keep it. */
const list = (more: Partial<Target> = {}) => listOf(5, { tier: 'A', addedAt: LONG_AGO, ...more });
/** So many touches in this week, in the last, and so on. */
const weeks = (...counts: number[]) =>
  counts.flatMap((count, ago) => touches(count, addDays('2026-11-24', -7 * ago)));

describe('weeks kept', () => {
  it('are those with at least 80% of the touches that the list needed, one after the other', () => {
    expect(weeksKept(list(), weeks(0, 4, 5, 9, 3, 5), TODAY)).toEqual({
      streak: 3,
      thisWeekKept: false,
      toKeep: 4,
    });
  });

  it('include this one once it is kept; until then it breaks nothing', () => {
    expect(weeksKept(list(), weeks(4, 4), TODAY)).toEqual({ streak: 2, thisWeekKept: true, toKeep: 0 });
    expect(weeksKept(list(), weeks(3, 4), TODAY)).toEqual({ streak: 1, thisWeekKept: false, toKeep: 1 });
  });

  it('go by the list as it was then: who was added or taken off since counts as then', () => {
    const grown = [...list(), ...listOf(20, { tier: 'A', addedAt: noonOf('2026-11-20') })];
    expect(weeksKept(grown, weeks(0, 4, 4), TODAY).streak).toBe(2);
    const shrunk = list({ removedAt: noonOf('2026-11-24') });
    expect(weeksKept([...list(), ...shrunk], weeks(0, 4), TODAY).streak).toBe(0);
  });

  it('ask nothing for who was won before the week was over', () => {
    const won = list({ status: 'won', outcome: { is: 'won', at: noonOf('2026-11-12') } });
    expect(weeksKept([...list(), ...won], weeks(0, 4, 4, 4), TODAY).streak).toBe(2);
  });

  it('of a list begun this week are none, and none is lacking', () => {
    expect(weeksKept(list({ addedAt: noonOf('2026-11-23') }), weeks(2), TODAY)).toEqual({
      streak: 0,
      thisWeekKept: false,
      toKeep: 0,
    });
  });

  it('of 35 touches need 28, not one more for the computer’s sake', () => {
    expect(weeksKept(listOf(35, { tier: 'A', addedAt: LONG_AGO }), weeks(28), TODAY).thisWeekKept).toBe(true);
  });

  it('are thirteen at most, and a touch more never breaks them', () => {
    fc.assert(
      fc.property(
        fc.array(anyTarget),
        fc.array(fc.nat(9), { maxLength: 20 }),
        fc.nat(90),
        (targets, counts, ago) => {
          const before = weeksKept(targets, weeks(...counts), TODAY);
          expect(before.streak).toBeLessThanOrEqual(13);
          const more = [...weeks(...counts), ...touches(1, addDays(TODAY, -ago))];
          expect(weeksKept(targets, more, TODAY).streak).toBeGreaterThanOrEqual(before.streak);
        },
      ),
    );
  });
});
