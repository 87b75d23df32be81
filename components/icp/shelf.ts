import { isActive, MOST_ACTIVE } from '../../lib/icp/active.ts';
import { ICP_BOUNDS } from '../../lib/icp/bounds.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { cutTo } from '../../lib/text/squeeze.ts';

/** The profile in use, or resting. */
export function withUse({ active: _, ...icp }: Icp, isUsed: boolean): Icp {
  return isUsed ? icp : { ...icp, active: false };
}

/** The one that a rep most likely means: of those in use, or else of all, the one saved last. */
export function likeliest(profiles: readonly Icp[]): Icp | undefined {
  const newest = profiles.toSorted((a, b) => b.updatedAt - a.updatedAt);
  return newest.find(isActive) ?? newest[0];
}

/** A profile as one more beside others: by a name that none of them has, and resting where as many as may be are in use. */
export function beside(icp: Icp, others: readonly Icp[]): Icp {
  const isTaken = (name: string) => others.some((other) => other.name === name);
  let { name } = icp;
  for (let number = 2; isTaken(name); number++) name = ended(icp.name, ` ${number}`);
  return withUse({ ...icp, name }, isActive(icp) && others.filter(isActive).length < MOST_ACTIVE);
}

/** @param id of the copy. */
export function copyOf(icp: Icp, id: string): Icp {
  return { ...icp, id, name: ended(icp.name, ', copy'), version: 1 };
}

function ended(name: string, end: string): string {
  return cutTo(name, ICP_BOUNDS.name - end.length) + end;
}

/**
 * A profile out of a file, as one more: it takes no other's place.
 *
 * @param id for it where its own is taken.
 */
export function fromFile(icp: Icp, others: readonly Icp[], id: string): Icp {
  return others.some((other) => other.id === icp.id) ? { ...icp, id } : icp;
}
