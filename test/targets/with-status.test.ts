import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Stood, type Target } from '../../lib/targets/target.ts';
import { withStatus } from '../../lib/targets/with-status.ts';
import { NOON } from '../account/sample.ts';
import { target } from './sample.ts';

const TODAY = '2026-11-23';
const WAS: Stood = { letter: 'A', icp: { id: 'mine', version: 1 }, digit: 1, yes: [], no: [] };
const acme = (more: Partial<Target> = {}) => target('acme.example', more);
const now = { today: TODAY, now: NOON, was: WAS };

/** Through some statuses, one after the other. */
const through = (...statuses: (typeof STATUSES)[number][]) =>
  statuses.reduce((one, status) => withStatus(one, status, now), acme({ status: 'new' }));

describe('what a status says came of a target', () => {
  it.each([
    [['meeting'], 'met'],
    [['meeting', 'won'], 'won'],
    [['meeting', 'lost'], 'lost'],
    [['won', 'lost'], 'lost'],
    [['contacted', 'lost'], 'no'],
    [['lost', 'lost'], 'no'],
    [['meeting', 'talks'], 'met'],
    [['meeting', 'paused'], 'met'],
    [['meeting', 'contacted'], undefined],
    // It is over no more.
    [['lost', 'talks'], undefined],
    [['meeting', 'lost', 'talks'], 'met'],
    [['lost', 'paused', 'lost'], 'no'],
  ] as const)('after %j it is %s', (statuses, is) => {
    expect(through(...statuses).outcome?.is).toBe(is);
  });

  it('keeps the day on which it came, said again, and what it is measured by', () => {
    const met = withStatus(acme(), 'meeting', { ...now, now: NOON - 9 });
    expect(withStatus(met, 'meeting', { ...now, was: { ...WAS, digit: 3 } })).toEqual(met);
    expect(met).toMatchObject({ was: WAS, outcome: { at: NOON - 9 } });
  });

  it('never leaves an outcome without what it is measured by', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES), { maxLength: 8 }), (statuses) => {
        const { outcome, was } = through(...statuses);
        expect(outcome === undefined || was !== undefined).toBe(true);
      }),
    );
  });
});

describe('when the next touch is due', () => {
  it('is a quarter ahead of who is paused, a round ahead of who comes back, as planned of any other', () => {
    expect(withStatus(acme({ nextOn: TODAY }), 'paused', now).nextOn).toBe('2027-02-22');
    expect(withStatus(acme({ status: 'lost' }), 'talks', now).nextOn).toBe('2026-12-07');
    expect(withStatus(acme({ status: 'lost', nextOn: '2026-12-24' }), 'talks', now).nextOn).toBe(
      '2026-12-24',
    );
    expect(withStatus(acme({ status: 'new', nextOn: '2026-11-20' }), 'talks', now).nextOn).toBe('2026-11-20');
  });

  it('is on a later day of the rep’s own, where it was planned beyond the pause', () => {
    const next = (nextOn: string) => withStatus(acme({ nextOn }), 'paused', now).nextOn;
    expect([next('2027-05-03'), next('2027-01-04')]).toEqual(['2027-05-03', '2027-02-22']);
  });

  it('is as planned where it was paused already', () => {
    const paused = acme({ status: 'paused', nextOn: '2026-12-24' });
    expect(withStatus(paused, 'paused', now)).toEqual(paused);
  });

  it('is a round ahead at most once the pause is over', () => {
    const next = (nextOn: string) => withStatus(acme({ status: 'paused', nextOn }), 'talks', now).nextOn;
    expect([next('2027-02-22'), next('2026-11-25')]).toEqual(['2026-12-07', '2026-11-25']);
  });
});
