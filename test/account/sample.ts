import type { Account, PageSeen } from '../../lib/account/account.ts';
import type { Fact, FactKey, FactOf, Source } from '../../lib/facts/fact.ts';
import type { CompanyPage, Signposts, Understanding } from '../../lib/facts/understanding.ts';

export const HOME = 'https://acme.example/';
export const ABOUT = 'https://acme.example/about';
export const NOON = Date.UTC(2026, 10, 23, 12);

/** A fact of the invented company Acme, sure unless told otherwise. */
export function fact<K extends FactKey>(
  key: K,
  value: FactOf<K>['value'],
  more: { url?: string; source?: Source; confidence?: number; seenAt?: number; quote?: string } = {},
): FactOf<K> {
  return {
    key,
    value,
    source: 'text',
    quote: `“${JSON.stringify(value)}”`.slice(0, 240),
    url: HOME,
    seenAt: NOON,
    confidence: 0.9,
    ...more,
  };
}

/** What a page of Acme was understood to say. */
export function understood(
  facts: Fact[],
  page: CompanyPage = 'home',
  more: { signposts?: Signposts; text?: string } = {},
): Understanding {
  return {
    kind: { company: true, page },
    signs: ['Organization in JSON-LD'],
    domain: 'acme.example',
    facts,
    signposts: {},
    text: 'We move goods.',
    words: 3,
    ...more,
  };
}

export function pageSeen(more: Partial<PageSeen> = {}): PageSeen {
  return { url: HOME, page: 'home', words: 3, text: 'We move goods.', seenAt: NOON, ...more };
}

export function accountOf(facts: Fact[], more: Partial<Account> = {}): Account {
  return {
    id: 'acme.example',
    label: 'Acme',
    facts,
    pages: [pageSeen()],
    signposts: {},
    firstSeenAt: NOON,
    lastSeenAt: NOON,
    ...more,
  };
}
