import type { Corrected } from '../../account/corrected.ts';
import type { Person } from '../../account/person.ts';
import type { Icp } from '../../icp/icp.ts';
import type { Say } from '../../targets/argue/say.ts';
import type { Target } from '../../targets/target.ts';

/** Which of two records of one thing counts; where they are as new as each other, the one that is here. */
type Choose<T> = (here: T, there: T) => T;

/** Where nothing of it ever changes, or nobody can say which is newer. */
export const hereStays: Choose<unknown> = (here) => here;

export const laterCorrection: Choose<Corrected> = later(({ at }) => at);

export const laterSay: Choose<Say> = later(({ override, pass, objections }) =>
  Math.max(override?.at ?? 0, pass?.at ?? 0, ...objections.map(({ at }) => at)),
);

/** Profiles count their saves; two that were edited apart go by the day. The other's version is kept with all versions. */
export const laterProfile: Choose<Icp> = later(({ updatedAt }) => updatedAt);

/** Who was saved on either side stays saved. */
export const laterPerson: Choose<Person> = (here, there) => {
  const person = there.seenAt > here.seenAt ? there : here;
  const savedAt = person.savedAt ?? here.savedAt ?? there.savedAt;
  return savedAt === undefined ? person : { ...person, savedAt };
};

/** When anything was last done to targets, by account, as their history tells. */
export type LastActs = ReadonlyMap<string, number>;

/** The target to which something was done last. */
export function laterTarget(here: LastActs, there: LastActs): Choose<Target> {
  const acted = (target: Target, acts: LastActs) =>
    Math.max(target.addedAt, target.removedAt ?? 0, target.outcome?.at ?? 0, acts.get(target.accountId) ?? 0);
  return (ours, theirs) => (acted(theirs, there) > acted(ours, here) ? theirs : ours);
}

function later<T>(at: (record: T) => number): Choose<T> {
  return (here, there) => (at(there) > at(here) ? there : here);
}
