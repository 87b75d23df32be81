import { planRestore } from './add.ts';
import { onList, tierCap } from './capacity.ts';
import type { TargetEvent } from './event.ts';
import { fieldOf, isSame, type Present, type Refusal } from './plan.ts';
import type { Target } from './target.ts';
import { inTier } from './tier.ts';

/** What undoing comes to: the targets as they shall stand. `note`: what could not go back. */
export type UndoPlan = { ok: true; after: Target[]; note?: string } | Refusal;

/**
 * Takes back what one act did, field by field: one that is still as the act left it goes back, one that was changed since stays. An
 * add is undone by taking off; a taking off where there is room. No list and no tier gets fuller by it than it may be or is.
 *
 * @param events of one key, none of them undone yet.
 */
export function planUndo(events: readonly TargetEvent[], { targets, cap, now }: Present): UndoPlan {
  const backs: Back[] = [];
  let kept = false;
  for (const event of events) {
    const target = targets.find(({ accountId }) => accountId === event.accountId);
    if (!target) continue;
    const back =
      event.what === 'add'
        ? { after: { removedAt: now, ...target }, kept: false }
        : fieldsBack(event, target);
    kept ||= back.kept;
    backs.push({ now: target, after: back.after });
  }
  const ids = new Set(backs.map(({ now }) => now.accountId));
  const others = targets.filter(({ accountId }) => !ids.has(accountId));
  const [returning, moving] = [backs.filter(isReturning), backs.filter((back) => !isReturning(back))];
  const after = [...others, ...inTiers(moving, others, cap)];
  // A list over its cap takes back who made room on it.
  const room = Math.max(cap, onList(targets).length);
  for (const { now, after: target } of returning) {
    const plan = planRestore({ ...target, removedAt: now.removedAt ?? 0 }, after, target.accountId, {
      cap,
      room,
    });
    if (!plan.ok) return { ok: false, code: 'full', sentence: plan.sentence };
    after.push(plan.target);
  }
  const there = new Map(backs.map((back) => [back.now.accountId, back.after.tier]));
  const isFull = after.some(({ accountId, tier }) => (there.get(accountId) ?? tier) !== tier);
  const notes = [...(isFull ? [FULL] : []), ...(kept ? [SINCE] : [])];
  return {
    ok: true,
    after: after.slice(others.length),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

const SINCE = 'What was changed since stays as it is.';
const FULL = 'The tier it was in has filled up since, so it stands in another.';

/** A target as it stands, and with its fields taken back. */
interface Back {
  now: Target;
  after: Target;
}

const isReturning = ({ now, after }: Back) => now.removedAt !== undefined && after.removedAt === undefined;

function fieldsBack({ fields }: TargetEvent, target: Target): { after: Target; kept: boolean } {
  const after: Target = { ...target };
  let kept = false;
  for (const [field, [was, is]] of Object.entries(fields)) {
    if (!isSame(fieldOf(target, field), is)) kept = true;
    else if (was === null) Reflect.deleteProperty(after, field);
    else Reflect.set(after, field, was);
  }
  // What came of it since is measured by what was kept then.
  if (after.outcome && !after.was && target.was) after.was = target.was;
  return { after, kept };
}

/** Each in the tier that it goes back to, or where that is full, as it stands; whose place that was stays with it. */
function inTiers(moving: readonly Back[], others: readonly Target[], cap: number): Target[] {
  const staying = new Set<Back>();
  const shown = (back: Back) => (staying.has(back) ? { ...back.after, tier: back.now.tier } : back.after);
  for (;;) {
    const all = [...others, ...moving.map(shown)];
    const over = moving.find(
      (back) =>
        !staying.has(back) &&
        back.after.tier !== back.now.tier &&
        back.after.tier !== 'C' &&
        inTier(back.after.tier, all) > tierCap(back.after.tier, cap),
    );
    if (!over) return moving.map(shown);
    staying.add(over);
  }
}
