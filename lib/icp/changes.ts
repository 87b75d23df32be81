import { describeCriterion } from './describe.ts';
import { fieldChanges } from './field-changes.ts';
import type { Criterion, Icp } from './icp.ts';

/** One thing that differs between two versions of a profile. */
export interface ProfileChange {
  kind: 'added' | 'removed' | 'changed' | 'order' | 'name' | 'persona';
  /** Of the criterion, where it is about one. */
  criterionId?: string;
  /** In plain words: "50–1,000 people: at least: 50 → 100". */
  words: string;
}

/**
 * What changed from one version of a profile to another, in the order in which the newer one reads, what was removed last.
 * None where both say the same, whatever their version and time.
 */
export function profileChanges(before: Icp, after: Icp): ProfileChange[] {
  const was = byId(before);
  const is = byId(after);
  return [
    ...(before.name === after.name
      ? []
      : [{ kind: 'name' as const, words: `Name: “${before.name}” → “${after.name}”` }]),
    ...after.criteria.flatMap((criterion) => changesOf(was.get(criterion.id), criterion)),
    ...before.criteria.filter(({ id }) => !is.has(id)).map(removed),
    ...personaChanges(before, after),
    ...orderChange(before, after),
  ];
}

function changesOf(before: Criterion | undefined, after: Criterion): ProfileChange[] {
  if (!before) return [added(after)];
  if (before.kind !== after.kind) return [removed(before), added(after)];
  return fieldChanges(before, after).map((change) => ({
    kind: 'changed',
    criterionId: after.id,
    words: `${describeCriterion(before)}: ${change}`,
  }));
}

function added(criterion: Criterion): ProfileChange {
  const words = `Added: ${describeCriterion(criterion)} (${criterion.importance})`;
  return { kind: 'added', criterionId: criterion.id, words };
}

function removed(criterion: Criterion): ProfileChange {
  const words = `Removed: ${describeCriterion(criterion)} (was ${criterion.importance})`;
  return { kind: 'removed', criterionId: criterion.id, words };
}

function personaChanges(before: Icp, after: Icp): ProfileChange[] {
  const nobody = { seniorities: [], functions: [], countries: [] };
  return fieldChanges(before.persona ?? nobody, after.persona ?? nobody).map((change) => ({
    kind: 'persona',
    words: `Person to speak to: ${change}`,
  }));
}

/** Of those that both hold: what was added or removed has been told. */
function orderChange(before: Icp, after: Icp): ProfileChange[] {
  const [was, is] = [byId(before), byId(after)];
  const old = before.criteria.map(({ id }) => id).filter((id) => is.has(id));
  const now = after.criteria.map(({ id }) => id).filter((id) => was.has(id));
  if (old.every((id, at) => id === now[at])) return [];
  return [{ kind: 'order', words: 'The order of the criteria changed, which no score depends on' }];
}

function byId({ criteria }: Icp): Map<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]));
}
