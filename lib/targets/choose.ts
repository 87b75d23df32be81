import { type Adding, planAdd } from './add.ts';
import { onList } from './capacity.ts';
import type { Chosen } from './event.ts';
import type { ListPlan, Step } from './plan.ts';
import type { Target } from './target.ts';
import { tierNote } from './tier.ts';

/** A company that shall come on the list, but for what else is on it. */
export type Wished = Omit<Adding, 'existing' | 'room'>;

/** Puts companies on the list in their order, as many as have room; what is on it already changes nothing. */
export function planChoose(
  wished: readonly Wished[],
  existing: readonly Target[],
): { steps: Step[]; left: Chosen['left']; note?: string } {
  const now = new Map(existing.map((target) => [target.accountId, target]));
  const steps: Step[] = [];
  const left: Chosen['left'] = [];
  for (const one of wished) {
    const before = now.get(one.account.id);
    const plan = planAdd({ ...one, existing: [...now.values()] });
    if (!plan.ok) left.push({ url: one.from, sentence: plan.sentence });
    else if (plan.target === before) left.push({ url: one.from, sentence: 'It is on your list already.' });
    else {
      steps.push(comingIn(before, plan.target));
      now.set(plan.target.accountId, plan.target);
    }
  }
  const note = lowerNote(steps, wished, [...now.values()]);
  return { steps, left, ...(note !== undefined && { note }) };
}

/** A company takes a target's place, at the tier that its letter speaks for where that has room then. On a list over its cap too. */
export function planSwap(out: string, wished: Wished, existing: readonly Target[]): ListPlan {
  const { label } = wished.account;
  const leaving = onList(existing).find(({ accountId }) => accountId === out);
  if (!leaving)
    return {
      ok: false,
      code: 'gone',
      sentence: `Who should make room for ${label} left the list meanwhile: choose again.`,
    };
  const before = existing.find(({ accountId }) => accountId === wished.account.id);
  if (before && before.removedAt === undefined)
    return {
      ok: false,
      code: 'changed',
      sentence: `${label} is on your list already: nobody needs to make room.`,
    };
  const off = { ...leaving, removedAt: wished.now };
  const after = existing.map((target) => (target === leaving ? off : target));
  const plan = planAdd({
    ...wished,
    existing: after,
    room: Math.max(wished.cap ?? 0, onList(existing).length),
  });
  if (!plan.ok) return { ...plan, code: 'full' };
  const note = tierNote(wished.fit.letter, plan.target.tier, after, wished.cap);
  return {
    ok: true,
    steps: [{ what: 'remove', before: leaving, after: off }, comingIn(before, plan.target)],
    ...(note !== undefined && { note }),
  };
}

/** How many came in below the tier that their letter speaks for. */
function lowerNote(
  steps: readonly Step[],
  wished: readonly Wished[],
  targets: readonly Target[],
): string | undefined {
  const byId = new Map(wished.map((one) => [one.account.id, one]));
  const notes = steps.flatMap(({ after: { accountId, tier } }) => {
    const one = byId.get(accountId);
    return (one && tierNote(one.fit.letter, tier, targets, one.cap)) ?? [];
  });
  return notes.length < 2 ? notes[0] : `${notes.length} come in at a lower tier, for theirs is full.`;
}

/** What was on the list before comes back with all that is known of it. */
function comingIn(before: Target | undefined, after: Target): Step {
  return before ? { what: 'restore', before, after } : { what: 'add', after };
}
