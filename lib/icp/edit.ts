import type { Criterion, Icp, Importance } from './icp.ts';

/** One proposed change of a profile. Never applied without the rep: shown, previewed, accepted or refused. */
export type Edit = { add: Criterion } | { change: Criterion } | { remove: string };

/** The profile as it would be with an edit, for a preview or once the rep accepts it; id, version and time stay. */
export function withEdit(icp: Icp, edit: Edit): Icp {
  if ('add' in edit) return { ...icp, criteria: [...icp.criteria, withFreeId(edit.add, icp)] };
  if ('remove' in edit) return { ...icp, criteria: icp.criteria.filter(({ id }) => id !== edit.remove) };
  const criteria = icp.criteria.map((criterion) =>
    criterion.id === edit.change.id ? edit.change : criterion,
  );
  return { ...icp, criteria };
}

/** "size", and "size-2" where that is taken. */
function withFreeId<C extends Criterion>(criterion: C, { criteria }: Icp): C {
  const taken = new Set(criteria.map(({ id }) => id));
  let id = criterion.id;
  for (let next = 2; taken.has(id); next += 1) id = `${criterion.id}-${next}`;
  return { ...criterion, id };
}

/** From what rules out nothing and wants little to what is wanted most. A gate is the rep's alone to set or lift. */
const STEPS: readonly Importance[] = ['against', 'nice', 'strong', 'must'];

/** One step more or less important; undefined where there is no further step, and for a gate. */
export function step(importance: Importance, by: 1 | -1): Importance | undefined {
  const at = STEPS.indexOf(importance);
  return at < 0 ? undefined : STEPS[at + by];
}
