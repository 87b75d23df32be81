import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../../lib/targets/day.ts';
import { reviewDue, walkOf } from '../../lib/targets/review.ts';
import type { Target } from '../../lib/targets/target.ts';
import { NOON } from '../account/sample.ts';
import { target } from './sample.ts';

const today = dayAt(NOON);
const DAY = 86_400_000;
const ago = (days: number) => NOON - days * DAY;
const rowsOf = (count: number, more: Partial<Target> = {}) =>
  Array.from({ length: count }, (_, at) => ({
    target: target(`c${at}.example`, { addedAt: ago(200), ...more }),
  }));
const dayAgo = (days: number) => addDays(today, -days);

describe('a review of the list', () => {
  it('is due ninety days after the last, or after the first target; never of an empty list', () => {
    expect(reviewDue({}, [], today)).toBe(false);
    expect(reviewDue({}, [target('a.example', { addedAt: ago(89) })], today)).toBe(false);
    expect(reviewDue({}, [target('a.example', { addedAt: ago(90) })], today)).toBe(true);
    expect(reviewDue({ reviewedOn: dayAgo(10) }, [target('a.example', { addedAt: ago(400) })], today)).toBe(
      false,
    );
    expect(reviewDue({ reviewedOn: dayAgo(90) }, [target('a.example', { addedAt: ago(400) })], today)).toBe(
      true,
    );
  });

  it('asks of everybody once, weakest first, and suggests to swap a fifth at most', () => {
    const { steps, of } = walkOf(rowsOf(43), [], {}, today);
    expect([steps.length, of]).toEqual([43, 43]);
    expect(steps.filter(({ asks }) => asks === 'swap')).toHaveLength(8);
    expect(steps[0]?.asks).toBe('swap');
  });

  it('suggests nobody who is in talks or silent for a short while', () => {
    const { steps } = walkOf(rowsOf(10, { status: 'talks' }), [], {}, today);
    expect(steps.every(({ asks }) => asks === 'stay')).toBe(true);
  });

  it('asks after two years whether it is a dream client still', () => {
    const old = rowsOf(1, { addedAt: ago(730) });
    expect(walkOf(old, [], {}, today).steps[0]?.asks).toBe('dream');
    expect(walkOf(rowsOf(1, { addedAt: ago(729) }), [], {}, today).steps[0]?.asks).toBe('stay');
  });

  it('goes on where it was left, within thirty days, and counts who was let go', () => {
    const rows = rowsOf(10).map(({ target }, at) => ({
      target: at < 3 ? { ...target, reviewedOn: dayAgo(5) } : target,
    }));
    const gone = [
      target('gone.example', { addedAt: ago(200), removedAt: ago(4) }),
      target('before.example', { addedAt: ago(200), removedAt: ago(100) }),
      target('a-mistake.example', { addedAt: ago(4), removedAt: ago(4) }),
    ];
    const walk = walkOf(rows, gone, { reviewedOn: dayAgo(100) }, today);
    expect([walk.steps.length, walk.of]).toEqual([7, 11]);
    expect(walk.steps.filter(({ asks }) => asks === 'swap')).toHaveLength(1);
    expect(walkOf(rowsOf(10, { reviewedOn: dayAgo(40) }), [], {}, today).steps).toHaveLength(10);
    const again = walkOf(rowsOf(10, { reviewedOn: dayAgo(5) }), [], { reviewedOn: dayAgo(5) }, today);
    expect(again.steps).toHaveLength(10);
  });

  it('does not ask of those who just came in', () => {
    expect(walkOf(rowsOf(3, { addedAt: ago(2) }), [], {}, today).of).toBe(0);
  });

  it('never suggests more than a fifth, whatever was let go before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }), (count, let_go) => {
        const past = Array.from({ length: let_go }, (_, at) =>
          target(`g${at}.example`, { addedAt: ago(200), removedAt: NOON }),
        );
        const { steps, of } = walkOf(rowsOf(count), past, {}, today);
        const swaps = steps.filter(({ asks }) => asks === 'swap').length;
        expect(swaps).toBeLessThanOrEqual(Math.max(0, of * 0.2 - let_go));
      }),
    );
  });
});
