import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { versionsOf } from '../../lib/store/icp-versions.ts';
import { activeIcp, allIcps, removeIcp, saveIcp } from '../../lib/store/icps.ts';
import { markTabs } from './marks.ts';

const FULL = 'Five profiles are in use already: let one of them rest first, then use this one.';
const GONE = 'This version is not kept any more: choose another.';

/** The profile in use that was saved last; the starter, not yet stored, where the rep's own could not be read. */
export async function showProfile(): Promise<Icp> {
  const now = Date.now();
  return (await activeIcp(openStore(), now)) ?? starterIcp(now);
}

export function listProfiles(): Promise<Icp[]> {
  return allIcps(openStore());
}

/** Stores a profile and marks every tab anew: no badge keeps a score of the old one. */
export async function saveProfile({ icp }: Ask<'icp/save'>): Promise<Icp> {
  const saved = await saveIcp(openStore(), icp, Date.now());
  if (!saved) throw new Fault('full', FULL);
  await markTabs();
  return saved;
}

export async function removeProfile({ id }: Ask<'icp/remove'>): Promise<Icp | null> {
  const removed = await removeIcp(openStore(), id);
  await markTabs();
  return removed ?? null;
}

export function showVersions({ id }: Ask<'icp/versions'>): Promise<Icp[]> {
  return versionsOf(openStore(), id);
}

/** An earlier version as a new one, in use or resting as the profile is now. Asked twice, it is one new version. */
export async function restoreProfile({ id, version }: Ask<'icp/restore'>): Promise<Icp> {
  const versions = await versionsOf(openStore(), id);
  const { active: _, ...asked } = versions.find((one) => one.version === version) ?? gone();
  const today = (await allIcps(openStore())).find((one) => one.id === id);
  return saveProfile({ icp: { ...asked, ...(today?.active === false ? { active: false } : {}) } });
}

function gone(): never {
  throw new Fault('gone', GONE);
}
