import { isActive, MOST_ACTIVE } from '../icp/active.ts';
import type { Icp } from '../icp/icp.ts';
import { icpSchema } from '../icp/schema.ts';
import { starterIcp } from '../icp/templates.ts';
import type { Store } from './database.ts';
import { keepVersion, newestVersion } from './icp-versions.ts';
import { readAll, readOne } from './read.ts';

const TABLES = ['icps', 'icpVersions', 'setAside'] as const;

/** Every profile that can be read, in use or resting. */
export function allIcps(store: Store): Promise<Icp[]> {
  return readAll(store, 'icps', icpSchema);
}

/**
 * The profiles that companies are scored against, the one saved last first. The first call ever stores the starter.
 *
 * @param now epoch milliseconds.
 * @returns none where the rep's own profile could not be read and was set aside: the starter in its place would give
 *   scores that the rep never asked for. Saving any profile ends that.
 */
export async function activeIcps(store: Store, now: number): Promise<Icp[]> {
  const known = inUse(await allIcps(store));
  if (known.length > 0) return known;
  const first = await firstIcp(store, now);
  return first ? [first] : [];
}

/** Of the profiles that companies are scored against, the one saved last. */
export async function activeIcp(store: Store, now: number): Promise<Icp | undefined> {
  const [newest] = await activeIcps(store, now);
  return newest;
}

/** Those in use, the one saved last first; where all rest, that one is used all the same, for by something a company is scored. */
export function inUse(icps: readonly Icp[]): Icp[] {
  const newestFirst = icps.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const active = newestFirst.filter(isActive).slice(0, MOST_ACTIVE);
  return active.length > 0 ? active : newestFirst.slice(0, 1);
}

/** Looks again inside the transaction: three pages may ask at once. */
function firstIcp(store: Store, now: number): Promise<Icp | undefined> {
  return store.write(['icps', 'setAside'], async (store) => {
    const [stored] = inUse(await allIcps(store));
    if (stored) return stored;
    if ((await store.setAside.where('table', 'icps')).length > 0) return undefined;
    const starter = starterIcp(now);
    await store.icps.put(starter);
    return starter;
  });
}

/**
 * Stores a profile under the next version, and keeps the one before. Saved again unchanged, nothing happens: a message may
 * arrive twice. To be used or to rest is no new version; a removed profile that comes back unchanged is the version it was.
 *
 * @param icp its own `version` and `updatedAt` are not believed. One that could not be read back throws a ZodError:
 *   the caller checks what the rep typed first.
 * @param now epoch milliseconds.
 * @returns the profile as stored; undefined, with nothing stored, where it would be one more in use than may be.
 */
export function saveIcp(store: Store, icp: Icp, now: number): Promise<Icp | undefined> {
  return store.write(TABLES, async (store) => {
    const given = icpSchema.parse(icp);
    const stored = await readOne(store, 'icps', icp.id, icpSchema);
    if (isActive(given) && !(stored && isActive(stored)) && !(await hasRoom(store, icp.id))) return undefined;
    const before = stored ?? (await newestVersion(store, icp.id));
    const saved = after(before, given, now);
    if (stored && saved.version === stored.version && isActive(saved) === isActive(stored)) return stored;
    if (stored) await keepVersion(store, stored);
    await store.icps.put(saved);
    await keepVersion(store, saved);
    return saved;
  });
}

async function hasRoom(store: Store, id: string): Promise<boolean> {
  const others = (await allIcps(store)).filter((other) => other.id !== id && isActive(other));
  return others.length < MOST_ACTIVE;
}

function after(before: Icp | undefined, { active, ...given }: Icp, now: number): Icp {
  const rests = active === false ? { active } : {};
  if (!before) return { ...given, ...rests, version: 1, updatedAt: now };
  const { active: _, ...same } = before;
  if (contentOf(before) === contentOf(given)) return { ...same, ...rests };
  return { ...given, ...rests, version: before.version + 1, updatedAt: now };
}

/** Takes a profile away; its versions stay. @returns it as it was stored, for undoing it by saving it. */
export function removeIcp(store: Store, id: string): Promise<Icp | undefined> {
  return store.write(TABLES, async (store) => {
    const stored = await readOne(store, 'icps', id, icpSchema);
    if (stored) await keepVersion(store, stored);
    await store.icps.delete(id);
    return stored;
  });
}

function contentOf({ name, criteria, persona }: Icp): string {
  return JSON.stringify([name, criteria, persona]);
}
