import { INDUSTRIES, type Industry } from '../icp/industries.ts';
import type { Account } from './account.ts';

/** The account with the rep's word on its industry, in place of any before. */
export function withIndustrySaid(account: Account, said: Industry, now: number): Account {
  const { id, pages } = account;
  const fact = {
    key: 'industry',
    value: INDUSTRIES[said],
    source: 'rep',
    quote: '',
    url: pages[0]?.url ?? `https://${id}/`,
    seenAt: now,
    confidence: 1,
  } as const;
  return { ...account, facts: [fact, ...withoutIndustrySaid(account).facts] };
}

/** The account as its pages, and its entries elsewhere, tell it. */
export function withoutIndustrySaid(account: Account): Account {
  return {
    ...account,
    facts: account.facts.filter(({ key, source }) => key !== 'industry' || source !== 'rep'),
  };
}
