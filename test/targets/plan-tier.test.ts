import { describe, expect, it } from 'vitest';
import { planTier } from '../../lib/targets/plan-tier.ts';
import type { Target, Tier } from '../../lib/targets/target.ts';
import { NOON } from '../account/sample.ts';
import { listOf, target } from './sample.ts';

const TODAY = '2026-11-23';
const FAR = '2027-03-01';

/** When each target that moves is due once the first of them is in another tier. */
function dueAfter(one: Target, to: { tier: Tier; down?: string }, others: Target[] = []) {
  const plan = planTier(one, to, { targets: [one, ...others], cap: 60, today: TODAY, now: NOON });
  return plan.ok && plan.steps.map(({ after }) => after.nextOn);
}

describe('when a target of another tier is due', () => {
  it('is within the round of a higher tier, where more was planned', () => {
    expect(dueAfter(target('acme.example', { nextOn: FAR }), { tier: 'A' })).toEqual(['2026-11-30']);
    expect(dueAfter(target('acme.example', { nextOn: TODAY }), { tier: 'A' })).toEqual([TODAY]);
  });

  it('is as planned where it moves down, or makes room', () => {
    expect(dueAfter(target('acme.example', { nextOn: FAR }), { tier: 'C' })).toEqual([FAR]);
    const full = listOf(10, { tier: 'A', nextOn: FAR });
    const low = { tier: 'A', down: 'company-3.example' } as const;
    expect(dueAfter(target('acme.example', { nextOn: TODAY }), low, full)).toEqual([TODAY, FAR]);
  });

  it('is as planned while it is paused', () => {
    const paused = target('acme.example', { status: 'paused', nextOn: FAR });
    expect(dueAfter(paused, { tier: 'A' })).toEqual([FAR]);
  });
});
