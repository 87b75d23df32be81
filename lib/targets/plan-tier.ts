import { nextAfter } from './cadence.ts';
import { tierCap } from './capacity.ts';
import type { Day } from './day.ts';
import type { ListPlan, Present, Refusal, Step } from './plan.ts';
import { statusOf } from './status.ts';
import { type Target, TIERS, type Tier } from './target.ts';
import { inTier } from './tier.ts';

/**
 * What moving a target to another tier does. A full one is a choice: `down` names who makes room, by moving to the next tier
 * below that has any. The last tier takes everybody.
 */
export function planTier(
  target: Target,
  { tier, down }: { tier: Tier; down?: string },
  { targets, cap, today }: Present,
): ListPlan {
  if (target.tier === tier) return { ok: true, steps: [] };
  const others = targets.filter(({ accountId }) => accountId !== target.accountId);
  const step = moved(target, tier, today);
  if (tier === 'C' || inTier(tier, others) < tierCap(tier, cap)) return { ok: true, steps: [step] };
  const low = others.find(
    (one) => one.accountId === down && one.tier === tier && one.removedAt === undefined,
  );
  if (!low) return full(tier, inTier(tier, others), tierCap(tier, cap));
  const to = below(tier, others, cap);
  return { ok: true, steps: [step, moved(low, to, today)] };
}

function full(tier: Tier, used: number, cap: number): Refusal {
  return {
    ok: false,
    code: 'full',
    sentence: `Tier ${tier} is full (${used} of ${cap}): choose who moves down first, or leave this one where it is.`,
  };
}

function below(tier: Tier, others: readonly Target[], cap: number): Tier {
  const lower = TIERS.slice(TIERS.indexOf(tier) + 1);
  return lower.find((each) => inTier(each, others) < tierCap(each, cap)) ?? 'C';
}

/** A higher tier is due sooner; a lower one, and one that is paused, as it was planned. */
function moved(before: Target, tier: Tier, today: Day): Step {
  const soon = nextAfter(tier, today);
  const isUp = TIERS.indexOf(tier) < TIERS.indexOf(before.tier) && statusOf(before) !== 'paused';
  const sooner = isUp && before.nextOn !== undefined && before.nextOn > soon ? { nextOn: soon } : {};
  return { what: 'tier', before, after: { ...before, tier, ...sooner } };
}
