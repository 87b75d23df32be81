import { type Plan, planRestore } from './add.ts';
import { tierCap } from './capacity.ts';
import type { TargetEvent } from './event.ts';
import { fieldOf, isSame, type ListPlan, type Present } from './plan.ts';
import type { Target } from './target.ts';
import { inTier } from './tier.ts';

/** What undoing comes to: the targets as they shall stand. `note`: what could not go back. */
export type UndoPlan = { ok: true; after: Target[]; note?: string } | Extract<ListPlan, { ok: false }>;

/**
 * Takes back what one act did, field by field: one that is still as the act left it goes back, one that was changed since stays. An
 * add is undone by taking off; a taking off where there is room.
 *
 * @param events of one key, none of them undone yet.
 */
export function planUndo(events: readonly TargetEvent[], { targets, cap, now }: Present): UndoPlan {
  const after: Target[] = [];
  let kept = false;
  for (const event of events) {
    const target = targets.find(({ accountId }) => accountId === event.accountId);
    if (!target) continue;
    const back =
      event.what === 'add'
        ? { target: { ...target, removedAt: now }, kept: false }
        : fieldsBack(event, target);
    kept ||= back.kept;
    after.push(back.target);
  }
  const others = targets.filter(({ accountId }) => !after.some((one) => one.accountId === accountId));
  const fitting: Target[] = [];
  for (const target of after) {
    const now = targets.find(({ accountId }) => accountId === target.accountId);
    const rest = [...others, ...after.filter((one) => one !== target)];
    const plan = now && roomAgain(target, now, rest, cap);
    if (plan && !plan.ok) return { ok: false, code: 'full', sentence: plan.sentence };
    fitting.push(plan?.target ?? target);
  }
  return {
    ok: true,
    after: fitting,
    ...(kept && { note: 'What was changed since stays as it is.' }),
  };
}

function fieldsBack({ fields }: TargetEvent, target: Target): { target: Target; kept: boolean } {
  const back: Target = { ...target };
  let kept = false;
  for (const [field, [before, after]] of Object.entries(fields)) {
    if (!isSame(fieldOf(target, field), after)) kept = true;
    else if (before === null) Reflect.deleteProperty(back, field);
    else Reflect.set(back, field, before);
  }
  return { target: back, kept };
}

/** Who was taken off comes back where there is room, in the next tier down where its own is full; nobody goes up into a full one. */
function roomAgain(target: Target, now: Target, others: readonly Target[], cap: number): Plan {
  if (now.removedAt !== undefined && target.removedAt === undefined)
    return planRestore({ ...target, removedAt: now.removedAt }, others, target.accountId, cap);
  const isFull = target.tier !== 'C' && inTier(target.tier, others) >= tierCap(target.tier, cap);
  return { ok: true, target: isFull && target.tier !== now.tier ? { ...target, tier: now.tier } : target };
}
