import { describe, expect, it } from 'vitest';
import { scoreFit } from '../../lib/fit/score.ts';
import { timed } from '../../lib/fit/timed.ts';
import type { Icp, SizeCriterion } from '../../lib/icp/icp.ts';
import { proposalKey } from '../../lib/targets/argue/propose.ts';
import { recordsOf } from '../../lib/targets/record.ts';
import { targetSchema } from '../../lib/targets/schema.ts';
import { stoodOf } from '../../lib/targets/stood.ts';
import type { Outcome, Target } from '../../lib/targets/target.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { icp } from '../fit/invented.ts';
import { target } from './sample.ts';

const size: SizeCriterion = { id: 'size', kind: 'size', importance: 'nice', min: 50, max: 1_000 };
const mine = icp(size, { id: 'hiring', kind: 'hiring', importance: 'nice', roles: [] });

/** A company of so many people as it stood when it was added. */
function stood(people: number, by: Icp = mine) {
  const account = accountOf([fact('employees', { min: people, max: people })]);
  return stoodOf(timed(scoreFit(account, by), account, by, NOON), by);
}

/** So many targets of a size, of which so many came to a meeting. */
function worked(count: number, met: number, people: number, more: Partial<Target> = {}): Target[] {
  return Array.from({ length: count }, (_, at) => {
    const outcome: Outcome = { is: at < met ? 'met' : 'no', at: NOON };
    return target(`c${people}-${at}.example`, { was: stood(people), outcome, ...more });
  });
}

const GOOD = [...worked(12, 11, 200), ...worked(12, 1, 5)];

describe('what a list has shown', () => {
  it('is how many outcomes there are, while they are too few to say more', () => {
    expect(recordsOf(worked(3, 1, 200), [mine], new Set())).toEqual([
      { id: 'mine', name: 'My clients', of: 3 },
    ]);
    expect(recordsOf([target('acme.example', { was: stood(200) })], [mine], new Set())).toEqual([]);
  });

  it('counts what was given up as well, a client and a loss after a meeting as met', () => {
    const off = worked(4, 0, 200, { removedAt: NOON });
    const [won, lost] = (['won', 'lost'] as const).map((is) =>
      worked(4, 0, 200, { outcome: { is, at: NOON } }),
    );
    const [record] = recordsOf([...off, ...(won ?? []), ...(lost ?? [])], [mine], new Set());
    expect(record?.lift?.letters).toMatchObject([{ letter: 'A', tally: { met: 8, of: 12 } }]);
  });

  it('is by what was said when a company was added, whatever the profile weighs by now', () => {
    const [record] = recordsOf(GOOD, [{ ...mine, criteria: [{ ...size, importance: 'must' }] }], new Set());
    expect(record?.lift?.criteria).toMatchObject([{ yes: { met: 11, of: 12 }, no: { met: 1, of: 12 } }]);
    const other = { ...mine, criteria: [{ ...size, min: 1 }] };
    expect(recordsOf(GOOD, [other], new Set())[0]?.lift?.criteria).toMatchObject([
      { yes: { of: 0 }, no: { of: 0 } },
    ]);
  });

  it('is told for each profile apart: a target counts for the one that it fitted best', () => {
    const other = { ...mine, id: 'other', name: 'Others' };
    const theirs = worked(2, 1, 200, { was: stood(200, other) });
    expect(recordsOf([...GOOD, ...theirs], [other, mine], new Set()).map(({ id, of }) => [id, of])).toEqual([
      ['other', 2],
      ['mine', 24],
    ]);
  });

  it('keeps signs of the moment apart from the fit, and proposes no weight for them', () => {
    const hired = worked(12, 12, 200).map(
      (one): Target => (one.was ? { ...one, was: { ...one.was, digit: 1 } } : one),
    );
    const [record] = recordsOf([...hired, ...worked(12, 1, 5)], [mine], new Set());
    expect(record?.lift?.digits).toMatchObject([
      { digit: 1, tally: { met: 12, of: 12 } },
      { digit: 3, tally: { met: 1, of: 12 } },
    ]);
    expect(record?.lift?.criteria.map(({ isSign }) => isSign)).toEqual([false, true]);
    expect(record?.lift?.proposals).toHaveLength(1);
  });

  it('proposes nothing that was refused', () => {
    const [proposal] = recordsOf(GOOD, [mine], new Set())[0]?.lift?.proposals ?? [];
    const key = proposal ? proposalKey(mine, proposal.edit) : '';
    expect(recordsOf(GOOD, [mine], new Set([key]))[0]?.lift?.proposals).toEqual([]);
  });
});

describe('what is kept of a company when it is added', () => {
  it('is what it met and did not meet, by what was asked, and no more; and can be read again', () => {
    expect(stood(200)).toMatchObject({ letter: 'A', score: 100, digit: 3, icp: { id: 'mine', version: 3 } });
    expect([stood(200).yes.length, stood(200).no.length]).toEqual([1, 0]);
    expect([stood(5).yes.length, stood(5).no.length]).toEqual([0, 1]);
    const kept = target('acme.example', { was: stood(200), outcome: { is: 'won', at: NOON } });
    expect(targetSchema.parse(kept)).toEqual(kept);
    expect(targetSchema.safeParse({ ...kept, outcome: { is: 'maybe', at: NOON } }).success).toBe(false);
  });
});
