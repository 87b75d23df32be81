import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/account/person.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Criterion, Importance } from '../../lib/icp/icp.ts';
import { account, fact, HOME, icp, page, SEEN } from './invented.ts';

const DAY = 86_400_000;
const size: Criterion = { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 500 };
const funding = (importance: Importance = 'nice'): Criterion => ({ id: 'f', kind: 'funding', importance });
const growth: Criterion = { id: 'g', kind: 'growth', importance: 'nice' };
const hiring = (...roles: string[]): Criterion => ({ id: 'h', kind: 'hiring', importance: 'must', roles });
const raised = (date: string): Fact =>
  fact('event', { kind: 'funding', title: 'We raised money', date }, 'We raised money');
const bought: Fact = fact('event', { kind: 'acquires', title: 'Acme buys Bolt', date: '2026-10-20' });

function timing(facts: Fact[], ...criteria: Criterion[]) {
  return scoreFit(account({ facts, pages: [page('home', 'Hello')] }), icp(size, ...criteria), SEEN).timing;
}

describe('the moment in a fit', () => {
  it('is told only where it is asked for', () => {
    const fit = scoreFit(account(), icp(size));
    expect(fit).not.toHaveProperty('timing');
    expect(scoreFit(account(), icp(size), SEEN)).toEqual({ ...fit, timing: { digit: 3, signs: [] } });
  });

  it('goes by all signs where the profile asks for none', () => {
    const { digit, signs } = timing([raised('2026-10'), bought, fact('job', 'Welder')]) ?? {};
    expect(digit).toBe(1);
    expect(signs?.map(({ kind }) => kind)).toEqual(['deal', 'funding', 'hiring']);
  });

  it('goes by the signs that the profile asks for, where it asks', () => {
    expect(timing([bought], funding())).toMatchObject({
      digit: 3,
      signs: [],
      asked: [{ criterionId: 'f', verdict: 'unknown', points: 0, of: 0 }],
    });
    expect(timing([bought, raised('2026-10-20')], funding())).toMatchObject({
      digit: 1,
      signs: [{ kind: 'funding' }],
      asked: [{ verdict: 'yes', finding: 'We raised money (2026-10-20)' }],
    });
  });

  it('does not take a job for another role for the hiring that is asked for', () => {
    const jobs = [fact('job', 'Welder')];
    expect(timing(jobs, hiring('sales'))).toMatchObject({ digit: 3, asked: [{ verdict: 'unknown' }] });
    expect(timing([...jobs, fact('job', 'Sales lead')], hiring('sales'))).toMatchObject({
      digit: 1,
      asked: [{ label: 'Hiring for sales', verdict: 'yes', finding: 'Hiring: Sales lead' }],
    });
  });

  it('counts what was long ago as no, and what fades as partly', () => {
    expect(timing([raised('2019')], funding())).toMatchObject({
      digit: 3,
      asked: [{ verdict: 'no', finding: 'We raised money (2019): not lately' }],
    });
    expect(timing([raised('2026-05')], funding())).toMatchObject({
      digit: 2,
      asked: [{ verdict: 'partly' }],
    });
  });

  it('takes what the profile is against for no moment', () => {
    expect(timing([raised('2026-10')], funding('against'))).toMatchObject({
      digit: 3,
      signs: [],
      asked: [{ importance: 'against', verdict: 'yes' }],
    });
    expect(timing([raised('2026-10'), bought], funding('against'))).toMatchObject({
      digit: 1,
      signs: [{ kind: 'deal' }],
    });
  });

  it('sees growth between two readings', () => {
    const grown = {
      ...account(),
      drift: [
        {
          key: 'employees',
          was: { min: 80, max: 80 },
          now: { min: 120, max: 120 },
          at: SEEN - DAY,
          url: HOME,
        },
      ] as const,
    };
    expect(scoreFit({ ...grown, drift: [...grown.drift] }, icp(growth), SEEN).timing).toMatchObject({
      digit: 1,
      asked: [{ label: 'Is growing', verdict: 'yes', finding: 'People: 80 people, now 120 people' }],
    });
  });

  it('counts somebody new in a role beside what is asked for', () => {
    const head: Person = {
      id: 'linkedin:in/jane-example',
      name: 'Jane Example',
      title: 'Head of Logistics',
      since: '2026-10',
      url: 'https://www.linkedin.com/in/jane-example',
      accountId: 'acme.example',
      firstSeenAt: SEEN,
      seenAt: SEEN,
    };
    const fit = scoreFit(account(), icp(size, funding()), SEEN, [head]);
    expect(fit.timing).toMatchObject({ digit: 2, signs: [{ kind: 'holder' }] });
  });

  it('never touches letter, number or reasons', () => {
    const company = account({ facts: [raised('2026-10'), fact('job', 'Welder')] });
    const { timing: _, ...fit } = scoreFit(company, icp(size, funding(), hiring()), SEEN);
    expect(fit).toEqual(scoreFit(company, icp(size, funding(), hiring())));
  });
});
