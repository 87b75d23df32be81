import type { Account, PageSeen } from '../../account/account.ts';
import { keepFacts } from '../../account/keep-facts.ts';
import { keepPages } from '../../account/keep-pages.ts';
import { LIMITS } from '../../account/limits.ts';
import { pageKey } from '../../account/page-key.ts';

/** Two records of one account, of two devices or two days: what either knows, the newer word first. Merged again, it stays as it is. */
export function mergeAccounts(here: Account, there: Account): Account {
  const [newer, older] = there.lastSeenAt > here.lastSeenAt ? [there, here] : [here, there];
  const siblings = once([...(here.siblings ?? []), ...(there.siblings ?? [])]).slice(0, LIMITS.siblings);
  const drift = once([...(here.drift ?? []), ...(there.drift ?? [])])
    .sort((a, b) => b.at - a.at)
    .slice(0, LIMITS.drift);
  // What was heard is of the pages that it stands on: it is heard anew where they are others now.
  const { answers } = newer;
  return {
    id: here.id,
    label: newer.label,
    facts: keepFacts(once([...here.facts, ...there.facts])),
    pages: keepPages(newestOfEach([...newer.pages, ...older.pages])),
    signposts: { ...older.signposts, ...newer.signposts },
    ...(siblings.length > 0 && { siblings }),
    ...(drift.length > 0 && { drift }),
    ...(answers && { answers }),
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    lastSeenAt: Math.max(here.lastSeenAt, there.lastSeenAt),
  };
}

/** Each of several plain values once, in their order. */
function once<T>(all: readonly T[]): T[] {
  const seen = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}

function newestOfEach(pages: readonly PageSeen[]): PageSeen[] {
  const newest = new Map<string, PageSeen>();
  for (const page of pages) {
    const key = pageKey(page.url);
    if ((newest.get(key)?.seenAt ?? -1) < page.seenAt) newest.set(key, page);
  }
  return [...newest.values()];
}
