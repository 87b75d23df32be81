import type { Account, PageSeen } from '../../account/account.ts';
import { keepFacts } from '../../account/keep-facts.ts';
import { keepPages } from '../../account/keep-pages.ts';
import { LIMITS } from '../../account/limits.ts';
import { pageKey } from '../../account/page-key.ts';
import type { Fact } from '../../facts/fact.ts';

/** Two records of one account, of two devices or two days: what either knows, the later word of each page, file and rep. Merged again, it stays as it is. */
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
    facts: keepFacts(laterWords(here, there)),
    pages: keepPages(newestOfEach([...newer.pages, ...older.pages])),
    signposts: { ...older.signposts, ...newer.signposts },
    ...(siblings.length > 0 && { siblings }),
    ...(drift.length > 0 && { drift }),
    ...(answers && { answers }),
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    lastSeenAt: Math.max(here.lastSeenAt, there.lastSeenAt),
  };
}

/** Who says a fact: what they say is replaced as a whole when they are heard again. */
function sayer({ source, key, file, url }: Fact): string {
  if (source === 'rep') return `rep ${key}`;
  return source === 'import' ? `file ${file}` : pageKey(url);
}

/** Of whom either heard later, what was heard then; where both heard at once, all of it. */
function laterWords(here: Account, there: Account): Fact[] {
  const [ours, theirs] = [heardAt(here), heardAt(there)];
  const lead = (fact: Fact) => (theirs.get(sayer(fact)) ?? -1) - (ours.get(sayer(fact)) ?? -1);
  // What had no place the last time has none now.
  const isFull = here.facts.length >= LIMITS.facts;
  return once([
    ...here.facts.filter((fact) => lead(fact) <= 0),
    ...there.facts.filter((fact) => lead(fact) > 0 || (lead(fact) === 0 && !isFull)),
  ]);
}

/** A page that was read and said nothing was heard as well. */
function heardAt({ facts, pages }: Account): Map<string, number> {
  const heard = new Map<string, number>();
  const note = (who: string, at: number) => heard.set(who, Math.max(heard.get(who) ?? 0, at));
  for (const fact of facts) note(sayer(fact), fact.seenAt);
  for (const page of pages) note(pageKey(page.url), page.seenAt);
  return heard;
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
