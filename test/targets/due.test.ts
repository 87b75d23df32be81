import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digit } from '../../lib/fit/timing.ts';
import { addDays } from '../../lib/targets/day.ts';
import { dueList, dueMark, silentDays, upcoming } from '../../lib/targets/due.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { dueOn } from '../../lib/targets/status.ts';
import type { Target, Tier } from '../../lib/targets/target.ts';
import { anyTarget, noonOf } from './days.ts';
import { target } from './sample.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

interface Told {
  tier?: Tier;
  digit?: Digit;
  score?: number;
  signs?: string[];
  out?: string;
}

/** A target that has been due for so many days; is due in so many where below 0. */
function row(name: string, overdue: number, told: Told = {}) {
  const { tier = 'B', digit = 3, score = 70, signs = [], out } = told;
  const one: TargetRow = {
    target: target(`${name}.example`, { tier, nextOn: addDays(TODAY, -overdue) }),
    fit: {
      ...(out === undefined ? { letter: 'B' } : { letter: '×', out }),
      score,
      known: { criteria: 5, of: 6, share: 0.9 },
      digit,
      signs,
    },
  };
  return one;
}

const order = (...rows: TargetRow[]) =>
  dueList(rows, TODAY).map(({ row }) => row.target.accountId.split('.')[0]);

describe('what is due today', () => {
  it('is what is due today or was before, and nothing that is won, lost or off the list', () => {
    const over: Partial<Target>[] = [{ status: 'won' }, { status: 'lost' }, { removedAt: 1 }];
    const gone = over.map((more) => ({ target: target('gone.example', { nextOn: TODAY, ...more }) }));
    expect(order(row('soon', -1), row('today', 0), row('late', 3), ...gone)).toEqual(['late', 'today']);
  });

  it('begins with whole rounds missed, the most first', () => {
    expect(order(row('b', 15), row('a', 21, { tier: 'A' }), row('now', 0, { tier: 'A', digit: 1 }))).toEqual([
      'a',
      'b',
      'now',
    ]);
  });

  it('says of a company that is ruled out why, and no moment of it goes first', () => {
    const out = 'Customer already, says customers.csv';
    const one = row('client', 0, { digit: 1, out });
    expect(dueList([one], TODAY)[0]?.reason).toBe(`due today · ruled out: ${out} · tier B`);
    expect(order(one, row('other', 1))).toEqual(['other', 'client']);
  });

  it('then has those whose moment is now, then higher tiers, then longer overdue, then better fits', () => {
    expect(
      order(
        row('weak', 2, { score: 50 }),
        row('strong', 2, { score: 90 }),
        row('longer', 4),
        row('higher', 1, { tier: 'A' }),
        row('moment', 0, { tier: 'C', digit: 1 }),
      ),
    ).toEqual(['moment', 'higher', 'longer', 'strong', 'weak']);
  });

  it('says of each why it stands there', () => {
    const reasons = dueList(
      [
        row('a', 9, { tier: 'A', digit: 1, signs: ['hiring: 12 open jobs'] }),
        row('b', 30),
        row('c', 1, { digit: 2, signs: ['founded a branch'] }),
        row('d', 0, { digit: 1 }),
      ],
      TODAY,
    ).map(({ reason }) => reason);
    expect(reasons).toEqual([
      '30 days overdue: 2 rounds missed · tier B',
      '9 days overdue: a whole round missed · hiring: 12 open jobs · tier A',
      'due today · now is the moment · tier B',
      '1 day overdue · tier B',
    ]);
  });

  it('is the same in whatever order the list comes', () => {
    const rows = fc.shuffledSubarray(
      [row('a', 3), row('b', 3), row('c', 0), row('d', 12, { tier: 'A' }), row('e', 1, { digit: 1 })],
      { minLength: 5 },
    );
    fc.assert(
      fc.property(rows, (shuffled) => {
        expect(order(...shuffled)).toEqual(['d', 'e', 'a', 'b', 'c']);
      }),
    );
  });

  it('and what comes in the next seven days are two, and hold all that falls due by then', () => {
    fc.assert(
      fc.property(fc.array(anyTarget), (targets) => {
        const rows = targets.map((one) => ({ target: one }));
        const [due, soon] = [dueList(rows, TODAY), upcoming(rows, TODAY)];
        const by = targets.filter((one) => (dueOn(one) ?? '9999') <= addDays(TODAY, 7));
        expect(due.length + soon.length).toBe(by.length);
        expect(due.every(({ on, overdue }) => on <= TODAY && overdue >= 0)).toBe(true);
        expect(soon.every(({ on, overdue }) => on > TODAY && overdue === 0)).toBe(true);
      }),
    );
  });
});

describe('what comes next', () => {
  it('stands by day, and says which', () => {
    const coming = upcoming([row('later', -6), row('next', -1), row('far', -8)], TODAY);
    expect(coming.map(({ reason }) => reason)).toEqual(['due Thu 26 Nov · tier B', 'due Tue 1 Dec · tier B']);
  });
});

describe('a target’s own mark', () => {
  const mark = (more: Partial<Target>) => dueMark(target('acme.example', more), TODAY);

  it('says since when a touch is due, or when the next one is', () => {
    expect(mark({ nextOn: '2026-11-22' })).toEqual({ isDue: true, days: 3, words: 'touch due 3 days ago' });
    expect(mark({ nextOn: '2026-11-24' })?.words).toBe('touch due yesterday');
    expect(mark({ nextOn: TODAY })).toEqual({ isDue: true, days: 0, words: 'touch due today' });
    expect(mark({ nextOn: '2026-12-03' })).toEqual({
      isDue: false,
      days: -8,
      words: 'next touch on Thu 3 Dec',
    });
  });

  it('says nothing of what is won, lost or off the list', () => {
    for (const more of [{ status: 'won' }, { status: 'lost' }, { removedAt: 1 }] as const)
      expect(mark(more)).toBeUndefined();
  });

  it('counts silence since the last touch, or since it was added', () => {
    const added = { addedAt: noonOf('2026-09-25') };
    expect(silentDays(target('acme.example', added), TODAY)).toBe(61);
    const last = { kind: 'call', on: '2026-11-20', nth: 2 } as const;
    expect(silentDays(target('acme.example', { ...added, last }), TODAY)).toBe(5);
    expect(silentDays(target('acme.example', { addedAt: noonOf('2026-11-26') }), TODAY)).toBe(0);
  });
});
