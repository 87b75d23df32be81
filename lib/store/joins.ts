import type { Join } from '../account/joins.ts';
import { isNamedLike, isRoom, isSameVendor } from '../account/room-id.ts';
import { targetSchema } from '../targets/schema.ts';
import type { Target } from '../targets/target.ts';
import { apartRecord, areApart } from './apart.ts';
import { companyOf, leadOf } from './company.ts';
import type { Store } from './database.ts';
import { readOne } from './read.ts';

/**
 * Two accounts are one company, the rep says. Both records stay; the one whose target is older, or that is known for
 * longer, gives the company its name and place on the list.
 *
 * @param now epoch milliseconds.
 * @returns the join that stands; undefined where both already were one company, as when it is said twice.
 */
export function joinAccounts(
  store: Store,
  one: string,
  other: string,
  now: number,
): Promise<Join | undefined> {
  return deciding(store, async (store) => {
    const join = await planJoin(store, one, other, 'rep', now);
    if (join) await store.joins.put(join);
    return join;
  });
}

/**
 * Takes a join back: each account is what it was, with what its own pages said since. One that a page claimed is
 * remembered as wrong, or its next reading would bring it back. Safe to repeat.
 *
 * @param id the joined account's, as in `Join`.
 */
export function partAccount(store: Store, id: string, now: number): Promise<void> {
  return deciding(store, async (store) => {
    const join = (await companyOf(store, id)).joins.find((each) => each.id === id);
    if (!join) return;
    await store.joins.delete(id);
    if (join.by === 'page') await store.apart.put(apartRecord(join.id, join.to, now));
  });
}

/**
 * A page says that another account is its company's own. Inside a transaction over all tables of a join. Nothing happens
 * where the rep parted them, or where a room is another company's already: first come, first served, but a company named
 * like the room goes before one that merely links there.
 */
export async function claim(store: Store, id: string, other: string, now: number): Promise<void> {
  const [here, there] = await Promise.all([leadOf(store, id), leadOf(store, other)]);
  if (here === there || (await areApart(store, id, other))) return;
  const room = [other, id].find(isRoom);
  if (room !== undefined && !(await isFree(store, room, room === id ? other : id))) return;
  const join = await planJoin(store, id, other, 'page', now);
  if (join) await store.joins.put(join);
}

/** Whether a room is nobody's yet; one that a stranger's page claimed is set free for a company of its name. */
async function isFree(store: Store, room: string, id: string): Promise<boolean> {
  const all = (await companyOf(store, room)).joins;
  // The number of a LinkedIn page is another name of it, and holds nothing.
  const joins = all.filter((join) => !isSameVendor(join.id, join.to));
  const [held, ...others] = joins.filter((join) => join.id === room || join.to === room);
  if (!held) return joins.length === 0;
  const holder = held.id === room ? held.to : held.id;
  if (held.by === 'rep' || others.length > 0 || isNamedLike(room, holder) || !isNamedLike(room, id))
    return false;
  await store.joins.delete(held.id);
  return true;
}

async function planJoin(
  store: Store,
  one: string,
  other: string,
  by: Join['by'],
  at: number,
): Promise<Join | undefined> {
  const [first, second] = await Promise.all([leadOf(store, one), leadOf(store, other)]);
  if (first === second) return undefined;
  const [lead, joined] = (await goesFirst(store, first, second)) ? [first, second] : [second, first];
  return { id: joined, to: lead, by, at };
}

/** Which of two gives the company its name: the one on the list, for longer; then the site, not the room; then the elder. */
async function goesFirst(store: Store, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([rank(store, one), rank(store, other)]);
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? one < other : (a[at] ?? 0) < (b[at] ?? 0);
}

async function rank(store: Store, id: string): Promise<number[]> {
  const target = await readOne(store, 'targets', id, targetSchema);
  const { account } = await companyOf(store, id);
  return [listRank(target), target?.addedAt ?? 0, isRoom(id) ? 1 : 0, account?.firstSeenAt ?? Infinity];
}

/** On the list, taken off it, never on it. */
function listRank(target: Target | undefined): number {
  if (!target) return 2;
  return target.removedAt === undefined ? 0 : 1;
}

function deciding<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  return store.write(['accounts', 'joins', 'apart', 'targets', 'setAside'], work);
}
