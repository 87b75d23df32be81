import { isActive, MOST_ACTIVE } from '../../icp/active.ts';
import type { Icp } from '../../icp/icp.ts';
import { starterIcp } from '../../icp/templates.ts';
import { isSame } from '../../targets/plan.ts';
import type { KeptVersion, Rows } from './rows.ts';

interface MergedIcps {
  icps: Icp[];
  versions: KeptVersion[];
  /** Ids of those that give way. */
  gone: string[];
  /** How many come in without being used, for as many as may be are in use. */
  resting: number;
}

/**
 * The file's profiles and versions as they shall stand. Of two that were edited apart the later one counts, and the other is kept as a
 * version before it; which are in use here stays so. The starter that nobody ever edited gives way where it is all there is.
 */
export function mergeIcps(here: Rows, there: Rows): MergedIcps {
  const isNew = here.icps.every(isUntouched) && here.targets.length + here.says.length === 0;
  const ours = isNew && there.icps.length > 0 ? [] : here.icps;
  const all = [...there.icpVersions, ...here.icpVersions];
  // Of one number, the version that is here stays.
  const versions = new Map(all.map((version) => [version.id, version]));
  const merged = there.icps.map((icp) => {
    const known = ours.find(({ id }) => id === icp.id);
    return known ? oneOf(known, icp, versions) : icp;
  });
  const ids = new Set(merged.map(({ id }) => id));
  const gone = here.icps.filter((icp) => !ours.includes(icp) && !ids.has(icp.id)).map(({ id }) => id);
  return { ...rested(merged, ours), versions: [...versions.values()], gone };
}

/** Two of one profile. What gives way is added to the versions. */
function oneOf(here: Icp, there: Icp, versions: Map<string, KeptVersion>): Icp {
  const { active: _, ...theirs } = there;
  const inUse = here.active === undefined ? {} : { active: here.active };
  if (isSame(contentOf(here), contentOf(there)))
    return there.version > here.version ? { ...theirs, ...inUse } : here;
  const [first, second] = there.updatedAt > here.updatedAt ? [there, here] : [here, there];
  const kept = [...versions.values()].filter(({ icpId }) => icpId === here.id).map(({ icp }) => icp);
  let top = Math.max(...[here, there, ...kept].map(({ version }) => version));
  if (!kept.some((icp) => isSame(contentOf(icp), contentOf(second)))) {
    const { active: _, ...older } = second;
    // Under its own number where that is free, and always before the one that counts.
    const isFree = second.version < first.version && !versions.has(`${second.id} ${second.version}`);
    const version = isFree ? second.version : ++top;
    const id = `${second.id} ${version}`;
    versions.set(id, { id, icpId: second.id, icp: { ...older, version } });
  }
  const isTop = first.version === top && second.version < top;
  if (isTop && first === here) return here;
  const { active: __, ...newer } = first;
  return { ...newer, ...inUse, version: isTop ? top : top + 1 };
}

function rested(merged: readonly Icp[], ours: readonly Icp[]): { icps: Icp[]; resting: number } {
  const known = new Set(ours.map(({ id }) => id));
  let room = MOST_ACTIVE - ours.filter(isActive).length;
  const coming = merged.filter((icp) => !known.has(icp.id) && isActive(icp));
  const used = coming.toSorted((a, b) => b.updatedAt - a.updatedAt).filter(() => room-- > 0);
  const icps = merged.map((icp) =>
    coming.includes(icp) && !used.includes(icp) ? { ...icp, active: false } : icp,
  );
  return { icps, resting: coming.length - used.length };
}

function isUntouched(icp: Icp): boolean {
  const starter = starterIcp(0);
  return icp.id === starter.id && icp.version === 1 && isSame(contentOf(icp), contentOf(starter));
}

/** What a save counts by; whether it is in use is no part of it. Parsed by one schema, so written in one order. */
function contentOf({ name, criteria, persona }: Icp) {
  return [name, criteria, persona];
}
