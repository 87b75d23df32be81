import '../text/zod-words.ts';
import * as z from 'zod/mini';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import type { Store } from './database.ts';
import { parseAll, readOne } from './read.ts';

/** Versions kept of one profile, the newest. */
const KEPT = 50;

export const versionSchema = z.object({ id: z.string(), icpId: z.string(), icp: icpSchema });

function versionKey(icpId: string, version: number): string {
  return `${icpId} ${version}`;
}

/** All versions of a profile that are kept, today's included, newest first; those of a removed one as well. */
export async function versionsOf(store: Store, icpId: string): Promise<Icp[]> {
  const [today, kept] = await Promise.all([
    readOne(store, 'icps', icpId, icpSchema),
    store.icpVersions.where('icpId', icpId),
  ]);
  const earlier = parseAll(kept, versionSchema).values.map(({ icp }) => icp);
  const others = earlier.filter(({ version }) => version !== today?.version);
  return [...(today ? [today] : []), ...others].sort((a, b) => b.version - a.version);
}

/** The last version that was kept of a profile. */
export async function newestVersion(store: Store, icpId: string): Promise<Icp | undefined> {
  const [newest] = await versionsOf(store, icpId);
  return newest;
}

/** Keeps a profile as it is now; whether it is in use is no part of a version. */
export async function keepVersion(store: Store, { active: _, ...icp }: Icp): Promise<void> {
  const id = versionKey(icp.id, icp.version);
  await store.icpVersions.put({ id, icpId: icp.id, icp });
  const kept = parseAll(await store.icpVersions.where('icpId', icp.id), versionSchema).values;
  const newestFirst = kept.sort((a, b) => b.icp.version - a.icp.version);
  for (const old of newestFirst.slice(KEPT)) await store.icpVersions.delete(old.id);
}
