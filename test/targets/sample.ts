import type { Fit, Reason } from '../../lib/fit/fit.ts';
import type { Target } from '../../lib/targets/target.ts';
import { NOON } from '../account/sample.ts';

export function reason(more: Partial<Reason> = {}): Reason {
  return {
    criterionId: 'size',
    kind: 'size',
    importance: 'strong',
    label: '50–1,000 people',
    verdict: 'yes',
    points: 20,
    of: 20,
    finding: '320 people',
    lookAt: [],
    ...more,
  };
}

export function fitOf(more: Partial<Fit> = {}): Fit {
  return {
    letter: 'A',
    score: 86,
    range: { low: 80, high: 90 },
    known: { criteria: 6, of: 8, share: 0.75 },
    reasons: [reason()],
    gates: [],
    icp: { id: 'starter', name: 'Starter', version: 1, hash: 'k3v9q2x' },
    ...more,
  };
}

export function target(accountId: string, more: Partial<Target> = {}): Target {
  return {
    accountId,
    tier: 'B',
    why: '50–1,000 people: 320 people',
    addedAt: NOON,
    addedFrom: `https://${accountId}/`,
    ...more,
  };
}

/** So many companies on the list. */
export function listOf(count: number, more: Partial<Target> = {}): Target[] {
  return Array.from({ length: count }, (_, n) => target(`company-${n}.example`, more));
}
