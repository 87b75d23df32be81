import { TARGET_BOUNDS } from './bounds.ts';
import type { Change } from './change.ts';
import type { Day } from './day.ts';
import { dayProblem } from './day-problem.ts';
import type { ListPlan, Present, Refusal } from './plan.ts';
import { planTier } from './plan-tier.ts';
import type { Stood, Target } from './target.ts';
import { withStatus } from './with-status.ts';

/**
 * What a change of one target does.
 *
 * @param target as it stands; undefined where it was never on the list.
 * @param was what to measure it by, where an outcome comes of it and nothing was kept when it was added.
 */
export function planChange(
  target: Target | undefined,
  change: Change,
  present: Present & { was?: Stood },
): ListPlan {
  if (!target || target.removedAt !== undefined) return gone();
  if (change.what === 'tier') return planTier(target, change, present);
  const after = changed(target, change, present);
  return 'ok' in after ? after : { ok: true, steps: [{ what: change.what, before: target, after }] };
}

/** Taken off, or forgotten, meanwhile: in another page, as a rule. */
export function gone(): Refusal {
  return {
    ok: false,
    code: 'gone',
    sentence:
      'This company is not on your list any more: it was taken off or forgotten, perhaps in another tab. Nothing was changed.',
  };
}

function changed(
  target: Target,
  change: Exclude<Change, { what: 'tier' }>,
  { today, now, was }: Present & { was?: Stood },
): Target | Refusal {
  switch (change.what) {
    case 'status':
      return withStatus(target, change.status, { today, now, ...(was && { was }) });
    case 'next':
      return planned(target, change, today);
    case 'why':
      return written(target, 'why', change.why, change.was);
    case 'notes':
      return written(target, 'notes', change.notes, change.was);
    case 'tags':
      return tagged(target, change);
    case 'reviewed':
      return { ...target, reviewedOn: today };
  }
}

function planned(target: Target, { on, step }: { on: Day; step?: string }, today: Day): Target | Refusal {
  const refused = plannable(on, today);
  if (refused) return refused;
  const { nextStep, ...rest } = target;
  const said = step === undefined ? nextStep : step.trim();
  return { ...rest, nextOn: on, ...(said && { nextStep: said }) };
}

/** Why nothing can be planned for a day; undefined where it can. */
export function plannable(on: Day, today: Day): Refusal | undefined {
  const sentence = dayProblem(on, today);
  return sentence === undefined ? undefined : malformed(sentence);
}

function written(target: Target, field: 'why' | 'notes', text: string, was: string): Target | Refusal {
  const stands = target[field] ?? '';
  if (stands !== was && stands !== text)
    return {
      ok: false,
      code: 'changed',
      sentence:
        'This text was changed elsewhere meanwhile, so yours was not saved over it: look at both, then save again.',
    };
  const { notes: _, ...bare } = target;
  return field === 'notes' && text === '' ? bare : { ...target, [field]: text };
}

function tagged(target: Target, { add, remove }: { add: string[]; remove: string[] }): Target | Refusal {
  const { tags = [], ...rest } = target;
  const out = new Set(remove.map(folded));
  const kept = tags.filter((tag) => !out.has(folded(tag)));
  const known = new Set(kept.map(folded));
  for (const tag of add.map((one) => one.trim()))
    if (tag !== '' && !known.has(folded(tag))) {
      kept.push(tag);
      known.add(folded(tag));
    }
  if (kept.length > TARGET_BOUNDS.tags)
    return malformed(`A target has ${TARGET_BOUNDS.tags} tags at most: take one off first.`);
  return { ...rest, ...(kept.length > 0 && { tags: kept }) };
}

const folded = (tag: string) => tag.trim().toLowerCase();

function malformed(sentence: string): Refusal {
  return { ok: false, code: 'malformed', sentence };
}
