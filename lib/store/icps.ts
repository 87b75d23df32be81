import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import { starterIcp } from '../icp/templates.ts';
import type { Store } from './database.ts';
import { readAll, readOne } from './read.ts';

/**
 * The profile that companies are scored against: the one saved last. The first call ever stores the starter.
 *
 * @param now epoch milliseconds.
 * @returns undefined where the rep's own profile could not be read and was set aside: the starter in its place would
 *   give scores that the rep never asked for. Saving any profile ends that.
 */
export async function activeIcp(store: Store, now: number): Promise<Icp | undefined> {
  const known = newestOf(await readAll(store, 'icps', icpSchema));
  return known ?? firstIcp(store, now);
}

/** Looks again inside the transaction: three pages may ask at once. */
function firstIcp(store: Store, now: number): Promise<Icp | undefined> {
  return store.write(['icps', 'setAside'], async (store) => {
    const stored = newestOf(await readAll(store, 'icps', icpSchema));
    if (stored) return stored;
    if ((await store.setAside.where('table', 'icps')).length > 0) return undefined;
    const starter = starterIcp(now);
    await store.icps.put(starter);
    return starter;
  });
}

/**
 * Stores a profile under the next version. Saved again unchanged, nothing happens: a message may arrive twice.
 *
 * @param icp its own `version` and `updatedAt` are not believed. One that could not be read back throws a ZodError:
 *   the caller checks what the rep typed first.
 * @param now epoch milliseconds.
 * @returns the profile as stored.
 */
export function saveIcp(store: Store, icp: Icp, now: number): Promise<Icp> {
  return store.write(['icps', 'setAside'], async (store) => {
    const given = icpSchema.parse(icp);
    const before = await readOne(store, 'icps', icp.id, icpSchema);
    if (before && contentOf(before) === contentOf(given)) return before;
    const saved: Icp = { ...given, version: (before?.version ?? 0) + 1, updatedAt: now };
    await store.icps.put(saved);
    return saved;
  });
}

/** The profile saved last, of those that can be read. */
export function newestOf(icps: readonly Icp[]): Icp | undefined {
  return icps.reduce<Icp | undefined>(
    (newest, icp) => (newest && newest.updatedAt >= icp.updatedAt ? newest : icp),
    undefined,
  );
}

function contentOf({ name, criteria, persona }: Icp): string {
  return JSON.stringify([name, criteria, persona]);
}
