import type { Account } from './account.ts';
import { labelOf } from './label.ts';

/**
 * An account of which nothing was read yet: what a rep adds from a page that could not be read.
 *
 * @param id as `accountIdOf` gives it.
 * @param title the tab's title.
 * @param now epoch milliseconds.
 */
export function blankAccount(id: string, title: string, now: number): Account {
  const label = labelOf(id, [], title, undefined);
  return { id, label, facts: [], pages: [], signposts: {}, firstSeenAt: now, lastSeenAt: now };
}
