import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/targets/day.ts';
import { answering } from '../../../lib/targets/focus/answers.ts';
import { conversionByTier } from '../../../lib/targets/focus/conversion.ts';
import { coverageByTier } from '../../../lib/targets/focus/coverage.ts';
import { effortByWeek, effortIn, strategicShare } from '../../../lib/targets/focus/effort.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import type { Target, Tier } from '../../../lib/targets/target.ts';
import type { Touch, TouchOutcome } from '../../../lib/targets/touch.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

const target = (accountId: string, more: Partial<Target> = {}): Target => ({
  accountId,
  tier: 'A',
  why: 'Makes paper',
  addedAt: new Date(2026, 0, 5, 12).getTime(),
  addedFrom: `https://${accountId}/`,
  ...more,
});

const touch = (accountId: string, on: string, tier: Tier = 'A', outcome?: TouchOutcome): Touch => ({
  id: crypto.randomUUID(),
  accountId,
  on,
  at: 0,
  tier,
  kind: 'call',
  ...(outcome && { outcome }),
});

const row = (accountId: string, letter: 'A' | 'C', more: Partial<TargetRow> = {}): TargetRow => ({
  target: target(accountId),
  account: { label: accountId },
  fit: { letter, known: { criteria: 5, of: 5, share: 1 }, digit: 3, signs: [] },
  ...more,
});

describe('what a rep’s week went to', () => {
  it('is told by the tier that each target had when it was touched or added', () => {
    const weeks = effortByWeek(
      [
        touch('a.example', '2026-11-23'),
        touch('c.example', '2026-11-24', 'C'),
        touch('a.example', '2026-11-22'),
      ],
      [target('b.example', { tier: 'B', addedAt: new Date(2026, 10, 23, 9).getTime() })],
      TODAY,
      2,
    );
    expect(weeks).toEqual([
      { week: '2026-11-16', touches: { strategic: 1, others: 0 }, adds: { strategic: 0, others: 0 } },
      { week: '2026-11-23', touches: { strategic: 1, others: 1 }, adds: { strategic: 1, others: 0 } },
    ]);
    expect(weeks.map(effortIn).map(strategicShare)).toEqual([1, 2 / 3]);
  });

  it('has no share where nothing was done: no effort is no comfort either', () => {
    expect(strategicShare({ strategic: 0, others: 0 })).toBeUndefined();
  });

  it('counts every touch of the twelve weeks once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(83), fc.constantFrom('A', 'B', 'C'))), (said) => {
        const touches = said.map(([days, tier]) =>
          touch('a.example', addDays('2026-11-29', -days), tier as Tier),
        );
        const weeks = effortByWeek(touches, [], TODAY).map(
          ({ touches: { strategic, others } }) => strategic + others,
        );
        expect(weeks.reduce((sum, each) => sum + each, 0)).toBe(touches.length);
      }),
    );
  });
});

describe('strategic against merely receptive', () => {
  it('tells the company that only answers from the one that matters', () => {
    const rows = [
      row('fits.example', 'A'),
      row('silent.example', 'A'),
      row('chatty.example', 'C'),
      row('far.example', 'C'),
    ];
    const touches = [
      touch('fits.example', TODAY, 'A', 'meeting'),
      touch('silent.example', TODAY, 'A', 'none'),
      touch('silent.example', TODAY, 'A', 'no'),
      touch('chatty.example', TODAY, 'C', 'replied'),
      touch('far.example', TODAY, 'C'),
    ];
    expect(answering(rows, touches).map(({ label, place }) => [label, place])).toEqual([
      ['silent.example', 'persist'],
      ['chatty.example', 'comfort'],
      ['far.example', 'leave'],
      ['fits.example', 'work'],
    ]);
  });

  it('leaves out who was never touched: silence that was never broken is no answer', () => {
    expect(answering([row('new.example', 'A')], [])).toEqual([]);
  });
});

describe('what became of targets', () => {
  it('is told by tier, those given up included', () => {
    const [a, b] = conversionByTier([
      target('one.example', { outcome: { is: 'won', at: 0 } }),
      target('two.example', { outcome: { is: 'lost', at: 0 }, removedAt: 1 }),
      target('three.example', { outcome: { is: 'no', at: 0 } }),
      target('four.example'),
    ]);
    expect(a).toMatchObject({ tier: 'A', meetings: { met: 2, of: 4 }, won: { met: 1, of: 4 } });
    expect(b).toMatchObject({ tier: 'B', meetings: { met: 0, of: 0 } });
  });
});

describe('whom a rep knows', () => {
  it('is told for targets still worked: the right person, another one, nobody', () => {
    const rows = [
      row('one.example', 'A', { persons: { saved: 2, fitting: 1 } }),
      row('two.example', 'A', { persons: { saved: 1, fitting: 0 } }),
      row('three.example', 'A'),
      row('over.example', 'A', { target: target('over.example', { status: 'lost' }) }),
    ];
    expect(coverageByTier(rows)[0]).toEqual({ tier: 'A', fitting: 1, others: 1, nobody: 1 });
  });
});
