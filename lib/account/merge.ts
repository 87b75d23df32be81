import { type Fact, type FactKey, isBrought } from '../facts/fact.ts';
import type { CompanyPage, Understanding } from '../facts/understanding.ts';
import { cutTo } from '../text/squeeze.ts';
import type { Account, PageSeen } from './account.ts';
import { copyAt } from './copies.ts';
import { driftAfter } from './drift.ts';
import { accountIdOf } from './identify.ts';
import { keepFacts } from './keep-facts.ts';
import { keepPages } from './keep-pages.ts';
import { labelOf } from './label.ts';
import { LIMITS } from './limits.ts';
import { pageKey } from './page-key.ts';
import { isUsedRoom } from './room-id.ts';
import { trusted } from './trust.ts';
import { usableFact, usableSignposts } from './usable.ts';

/** A page that was read: its address, its tab's title, and the accounts it names as itself (`claims.ts`). */
export interface PageRead {
  url: string;
  title: string;
  siblings?: readonly string[];
}

/**
 * The account after one more page of its site was read. A page read again replaces what it said before; what other
 * pages and the rep said stays, contradictions included, each with the confidence that its page gives it (`trust.ts`);
 * what changed over time is kept as drift. The result is within `LIMITS` and fits `accountSchema` whatever the page
 * said; the same reading merged twice changes nothing.
 *
 * @param account what is known so far; undefined for a company seen first.
 * @param now epoch milliseconds.
 * @throws where there is nothing to merge into: not a company's page, a copy of one, no domain, or another company's
 *   account. The caller looks at `understanding.kind` and `copyAt` first.
 */
export function mergeUnderstanding(
  account: Account | undefined,
  understanding: Understanding,
  page: PageRead,
  now: number,
): Account {
  const id = accountIdOf(page.url);
  const { kind } = understanding;
  if (!kind.company || !id || copyAt(page.url))
    throw new Error('Only a company page with a domain belongs to an account.');
  if (account && account.id !== id) throw new Error('This page belongs to another account.');
  const url = cutTo(page.url, LIMITS.url);
  const before = account?.facts ?? [];
  const read = understanding.facts.filter((fact) => !isUsedRoom(id) || OF_A_ROOM.has(fact.key));
  const facts = mergeFacts(
    before,
    read.map((fact) => trusted(fact, kind.page)),
    url,
  );
  const siblings = [...new Set([...(page.siblings ?? []), ...(account?.siblings ?? [])])];
  const drift = driftAfter(account?.drift ?? [], before, facts, url);
  return {
    id,
    label: labelOf(id, facts, page.title, kind.page, account),
    facts,
    pages: mergePages(account?.pages ?? [], pageSeen(understanding, kind.page, url, now)),
    signposts: { ...account?.signposts, ...usableSignposts(understanding.signposts) },
    ...(siblings.length > 0 ? { siblings: siblings.slice(0, LIMITS.siblings) } : {}),
    ...(drift.length > 0 ? { drift } : {}),
    firstSeenAt: Math.min(account?.firstSeenAt ?? now, now),
    lastSeenAt: Math.max(account?.lastSeenAt ?? now, now),
  };
}

function mergeFacts(before: readonly Fact[], read: readonly Fact[], url: string): Fact[] {
  const key = pageKey(url);
  const others = before.filter((fact) => isBrought(fact) || pageKey(fact.url) !== key);
  return keepFacts([...read.flatMap((fact) => usableFact(fact, url)), ...others]);
}

/** What a company says of itself in its room at a vendor; the address, numbers and technologies there are the vendor's. */
const OF_A_ROOM: ReadonlySet<FactKey> = new Set([
  'name',
  'description',
  'job',
  'openJobs',
  'department',
  'office',
]);

function pageSeen(understanding: Understanding, page: CompanyPage, url: string, now: number): PageSeen {
  const text = cutTo(understanding.text, LIMITS.pageText);
  return { url, page, words: understanding.words, text, seenAt: now };
}

function mergePages(before: readonly PageSeen[], read: PageSeen): PageSeen[] {
  const key = pageKey(read.url);
  return keepPages([read, ...before.filter(({ url }) => pageKey(url) !== key)]);
}
