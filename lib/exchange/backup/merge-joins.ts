import { apartKey, type Join } from '../../account/joins.ts';
import type { Rows } from './rows.ts';

/**
 * The file's joins that shall stand: the later word counts. One that would lead a company back to itself, or that the rep parted
 * since, does not come in.
 */
export function mergeJoins(here: Pick<Rows, 'joins' | 'apart'>, there: Pick<Rows, 'joins'>): Join[] {
  const standing = new Map(here.joins.map((join) => [join.id, join]));
  const parted = new Map(here.apart.map(({ id, at }) => [id, at]));
  for (const join of there.joins) {
    const known = standing.get(join.id);
    if (known && known.at >= join.at) continue;
    if ((parted.get(apartKey(join.id, join.to)) ?? -1) >= join.at) continue;
    if (leadsTo(join.to, join.id, standing)) continue;
    standing.set(join.id, join);
  }
  const ids = new Set(there.joins.map(({ id }) => id));
  return [...standing.values()].filter(({ id }) => ids.has(id));
}

function leadsTo(from: string, to: string, joins: ReadonlyMap<string, Join>): boolean {
  const seen = new Set<string>();
  let id: string | undefined = from;
  for (; id !== undefined && id !== to && !seen.has(id); id = joins.get(id)?.to) seen.add(id);
  return id === to;
}
