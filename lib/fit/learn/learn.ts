import type { Account } from '../../account/account.ts';
import { type Telling, wordsLearnt } from './common-words.ts';
import { jobsLearnt } from './jobs.ts';
import type { Learnt } from './learnt.ts';
import { sizeLearnt } from './size.ts';
import { toolsLearnt } from './tools.ts';
import {
  businessLearnt,
  certificatesLearnt,
  type IndustryOf,
  industryLearnt,
  placeLearnt,
} from './what-they-are.ts';

/** Fewest clients that have something in common, and the most that are looked at: the best, not all (PRACTICE.md 20). */
const CLIENTS = { fewest: 2, most: 10 };

interface Given {
  industryOf: IndustryOf;
  /** Other companies seen, to tell what everybody has; the clients among them are left out. */
  others?: readonly Account[];
  telling?: Telling;
}

/**
 * What the best clients have in common, as criteria to accept or refuse, what most show first. Nothing that fewer than half of
 * them show; each says of how many it is not known.
 *
 * @param clients 2–10; of more, the first ten; of one, nothing.
 */
export function learnFromClients(
  clients: readonly Account[],
  { industryOf, others = [], telling }: Given,
): Learnt[] {
  const best = clients.slice(0, CLIENTS.most);
  if (best.length < CLIENTS.fewest) return [];
  const ids = new Set(best.map(({ id }) => id));
  const strangers = others.filter(({ id }) => !ids.has(id));
  return [
    ...industryLearnt(best, industryOf),
    ...sizeLearnt(best),
    ...placeLearnt(best),
    ...businessLearnt(best),
    ...toolsLearnt(best, strangers),
    ...jobsLearnt(best),
    ...certificatesLearnt(best),
    ...wordsLearnt(best, strangers, telling),
  ].sort((a, b) => b.shown - a.shown || b.known - a.known);
}
