import type { Account, PageSeen } from '../../lib/account/account.ts';
import type { Fact, FactKey, FactOf, FactValues } from '../../lib/facts/fact.ts';
import type { CompanyPage } from '../../lib/facts/understanding.ts';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';

/** 2026-11-01, the day every invented page was read. */
export const SEEN = Date.UTC(2026, 10, 1);
export const HOME = 'https://acme.example/';

export function fact<K extends FactKey>(key: K, value: FactValues[K], quote = String(value)): FactOf<K> {
  return { key, value, source: 'text', quote, url: HOME, seenAt: SEEN, confidence: 0.8 };
}

export function page(kind: CompanyPage, text: string, words = text.split(/\s+/).length): PageSeen {
  const path = kind === 'home' ? '' : kind;
  return { url: `${HOME}${path}`, page: kind, words, text, seenAt: SEEN };
}

export function account(
  given: { facts?: Fact[]; pages?: PageSeen[]; signposts?: Account['signposts'] } = {},
): Account {
  return {
    id: 'acme.example',
    label: 'Acme',
    facts: given.facts ?? [],
    pages: given.pages ?? [],
    signposts: given.signposts ?? {},
    firstSeenAt: SEEN,
    lastSeenAt: SEEN,
  };
}

export function icp(...criteria: Criterion[]): Icp {
  return { id: 'mine', name: 'My clients', version: 3, criteria, updatedAt: SEEN };
}

/** Text of as many words, none of them in any test's profile. */
export function filler(words: number): string {
  return Array.from({ length: words }, (_, at) => `lorem${at % 7}`).join(' ');
}
