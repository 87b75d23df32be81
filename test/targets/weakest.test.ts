import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../lib/fit/fit.ts';
import { addDays, dayAt } from '../../lib/targets/day.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { STATUSES, type Target, TIERS } from '../../lib/targets/target.ts';
import { TOUCH_OUTCOMES } from '../../lib/targets/touch.ts';
import { weakest } from '../../lib/targets/weakest.ts';
import { NOON } from '../account/sample.ts';
import { target } from './sample.ts';

const today = dayAt(NOON);
const DAY = 86_400_000;

function row(
  id: string,
  more: Partial<Target> = {},
  fit?: Partial<NonNullable<TargetRow['fit']>>,
): TargetRow {
  const known = { criteria: 6, of: 8, share: 0.75 };
  return {
    target: target(`${id}.example`, more),
    account: { label: id },
    fit: { letter: 'A', score: 86, known, digit: 1, signs: [], ...fit },
  };
}

const touched = (days: number, nth = 1, outcome?: 'none' | 'replied'): Partial<Target> => ({
  addedAt: NOON - 400 * DAY,
  last: { kind: 'mail', on: addDays(today, -days), nth, ...(outcome && { outcome }) },
});

const names = (rows: TargetRow[]) => weakest(rows, { today }).map(({ label }) => label);
const only = (one: TargetRow) => weakest([one], { today })[0];

describe('who could make room on a full list', () => {
  it('is who was ruled out, then lost, then poor, then silent; never first who is in talks', () => {
    expect(
      names([
        row('talking', { ...touched(200), status: 'talks' }, { letter: 'D' }),
        row('good', touched(3)),
        row('silent', touched(120)),
        row('poor', touched(3), { letter: 'D' }),
        row('lost', { ...touched(3), status: 'lost' }),
        row('ruled out', touched(3), { letter: '×' }),
      ]),
    ).toEqual(['ruled out', 'lost', 'poor', 'silent', 'good', 'talking']);
  });

  it('is, of two alike, the one known to fit less, not the one of whom less is known', () => {
    const unknown = row('a', touched(40));
    delete unknown.fit?.score;
    expect(names([unknown, row('b', touched(40)), row('c', touched(40), { score: 81 })])).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('is told with what speaks against it, strongest first', () => {
    const weak = row('Acme', { ...touched(61, 9), tier: 'C' }, { letter: 'C', digit: 3 });
    expect(only(weak)).toEqual({
      accountId: 'Acme.example',
      label: 'Acme',
      tier: 'C',
      letter: 'C',
      reasons: ['fit C', '61 days silent', 'no answer in 9 touches', 'no sign now'],
    });
  });

  it('stays where silence alone speaks against it and was not long enough, but no longer', () => {
    expect(only(row('Acme', touched(61)))?.stays).toBe('silent for 61 days only: give it 90');
    expect(only(row('Acme', touched(90)))?.stays).toBeUndefined();
    expect(only(row('Acme', touched(61), { letter: 'D' }))?.stays).toBeUndefined();
    expect(only(row('Acme', touched(61, 9)))?.stays).toBeUndefined();
    expect(only(row('Acme', touched(61, 9, 'replied')))?.stays).toMatch(/give it 90/);
    expect(only(row('Acme', { addedAt: NOON - 40 * DAY }))?.reasons[0]).toBe('never touched in 40 days');
  });

  it('says the rep’s own no in their words', () => {
    const passed = { ...row('Acme', {}, { letter: '×' }), own: 'you passed (too small)' };
    expect(only(passed)?.reasons[0]).toBe('you passed (too small)');
  });

  it('is of the tier that is full, where one is', () => {
    const rows = [row('a', { tier: 'A' }), row('b', { tier: 'B' }, { letter: 'D' })];
    expect(weakest(rows, { tier: 'A', today }).map(({ label }) => label)).toEqual(['a']);
  });

  const anyRow = fc
    .record({
      id: fc.integer({ min: 0, max: 40 }),
      tier: fc.constantFrom(...TIERS),
      status: fc.constantFrom(...STATUSES),
      letter: fc.constantFrom(...LETTERS),
      digit: fc.constantFrom(1 as const, 2 as const, 3 as const),
      age: fc.integer({ min: 0, max: 900 }),
      nth: fc.integer({ min: 0, max: 20 }),
      outcome: fc.constantFrom(...TOUCH_OUTCOMES),
      isScored: fc.boolean(),
    })
    .map(({ id, tier, status, letter, digit, age, nth, outcome, isScored }) => {
      const last = { kind: 'call' as const, outcome, on: addDays(today, -age), nth };
      const more = { tier, status, addedAt: NOON - age * DAY, ...(nth > 0 && { last }) };
      const made = row(`c${id}`, more, { letter, digit });
      const { fit: _, ...unscored } = made;
      return isScored ? made : unscored;
    });
  const anyList = fc.uniqueArray(anyRow, { selector: ({ target }) => target.accountId, maxLength: 30 });

  it('is the same whatever the order of the list, everybody once, each with a reason', () => {
    fc.assert(
      fc.property(anyList, (rows) => {
        const told = weakest(rows, { today });
        expect(weakest([...rows].reverse(), { today })).toEqual(told);
        expect(told.map(({ accountId }) => accountId).sort()).toEqual(
          rows.map(({ target }) => target.accountId).sort(),
        );
        for (const { reasons } of told) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is nobody in talks before anybody who is not', () => {
    fc.assert(
      fc.property(anyList, (rows) => {
        const inTalks = new Map(
          rows.map(({ target }) => [
            target.accountId,
            target.status === 'talks' || target.status === 'meeting',
          ]),
        );
        const order = weakest(rows, { today }).map(({ accountId }) => inTalks.get(accountId));
        expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
