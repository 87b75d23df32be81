import type { GrowthCriterion } from '../icp/icp.ts';
import { type Judge, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { changeSigns } from './signs/changes.ts';
import { eventSigns } from './signs/events.ts';
import type { SignKind } from './signs/sign.ts';

/** Signs by which a company is seen to grow. */
export const GROWTH_SIGNS: readonly SignKind[] = ['growth', 'site'];

/** More people, revenue or places than it said before, or a new one that it tells of. Silence is no standstill. */
export const judgeGrowth: Judge<GrowthCriterion> = (account) => {
  const seen = [...changeSigns(account), ...eventSigns(account.facts)].find(({ kind }) =>
    GROWTH_SIGNS.includes(kind),
  );
  if (seen) return yes(seen.finding, seen.evidence);
  return unknown('No growth seen so far: it shows where pages are read again', lookAt(account, 'about'));
};
