import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcp, saveIcp } from '../../lib/store/icps.ts';
import { markTabs } from './marks.ts';

/** The active profile; the starter, not yet stored, where the rep's own could not be read. */
export async function showProfile(): Promise<Icp> {
  const now = Date.now();
  return (await activeIcp(openStore(), now)) ?? starterIcp(now);
}

/** Stores a profile and marks every tab anew: no badge keeps a score of the old one. */
export async function saveProfile({ icp }: Ask<'icp/save'>): Promise<Icp> {
  const saved = await saveIcp(openStore(), icp, Date.now());
  await markTabs();
  return saved;
}
