import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekLoad } from '../../lib/targets/load.ts';
import { anyTarget, touches } from './days.ts';
import { listOf } from './sample.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';
const tiers = (a: number, b: number, c: number) => [
  ...listOf(a, { tier: 'A' }),
  ...listOf(b, { tier: 'B' }),
  ...listOf(c, { tier: 'C' }),
];

describe('a week’s load', () => {
  it('is 29 touches for a full list of sixty: A + B/2 + C/4', () => {
    expect(weekLoad(tiers(10, 25, 25), [], TODAY)).toEqual({
      needed: 29,
      done: 0,
      left: 29,
      isTooMuch: false,
    });
  });

  it('is too much above 40', () => {
    expect(weekLoad(tiers(10, 60, 0), [], TODAY).isTooMuch).toBe(false);
    expect(weekLoad(tiers(10, 60, 1), [], TODAY).isTooMuch).toBe(true);
  });

  it('is lighter by what was done since Monday, and never less than nothing', () => {
    const done = [...touches(2, '2026-11-23'), ...touches(1, TODAY), ...touches(5, '2026-11-22')];
    expect(weekLoad(tiers(5, 0, 0), done, TODAY)).toMatchObject({ done: 3, left: 2 });
    expect(weekLoad(tiers(1, 0, 0), done, TODAY).left).toBe(0);
  });

  it('leaves out who is won, lost, paused or off the list', () => {
    const idle = [{ status: 'won' }, { status: 'lost' }, { status: 'paused' }, { removedAt: 1 }] as const;
    expect(
      weekLoad(
        idle.flatMap((more) => listOf(4, more)),
        [],
        TODAY,
      ).needed,
    ).toBe(0);
  });

  it('never falls when a target is added, and never rises with a touch', () => {
    fc.assert(
      fc.property(fc.array(anyTarget), anyTarget, fc.nat(50), (list, one, done) => {
        const before = weekLoad(list, touches(done, TODAY), TODAY);
        expect(weekLoad([...list, one], touches(done, TODAY), TODAY).needed).toBeGreaterThanOrEqual(
          before.needed,
        );
        expect(weekLoad(list, touches(done + 1, TODAY), TODAY).left).toBeLessThanOrEqual(before.left);
      }),
    );
  });
});
