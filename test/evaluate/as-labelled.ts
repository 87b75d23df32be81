import type { Account } from '../../lib/account/account.ts';
import { pageKey } from '../../lib/account/page-key.ts';
import {
  bestFact,
  type Fact,
  type FactKey,
  type FactOf,
  type FactValues,
  factsOf,
} from '../../lib/facts/fact.ts';
import type { Buyers } from '../../lib/icp/business.ts';
import type { LabelValue } from './compare.ts';

/** Labels with one value, and our fact of each. */
const SINGLE: Readonly<Record<string, FactKey>> = {
  name: 'name',
  country: 'country',
  city: 'city',
  foundedYear: 'founded',
  employees: 'employees',
  phone: 'phone',
  linkedin: 'linkedin',
  twitter: 'twitter',
  facebook: 'facebook',
  github: 'github',
};

/** Labels that are lists. */
const LISTS: Readonly<Record<string, FactKey>> = { emails: 'email', technologies: 'technology', jobs: 'job' };

/** Labels say nothing of companies that serve both alike; neither do we. */
const B2B: Readonly<Record<Buyers, boolean | null>> = { businesses: true, consumers: false, both: null };

/**
 * What the account knows from one page, under the labels' names. What other pages of the site said is left out.
 * Facts that nothing was read of are null, lists empty, as in the labels.
 */
export function asLabelled(account: Pick<Account, 'id' | 'facts'>, url: string): Record<string, LabelValue> {
  const facts = factsOfPage(account, url);
  const single = Object.entries(SINGLE).map(([label, ours]) => [label, plain(bestFact(facts, ours)?.value)]);
  const lists = Object.entries(LISTS).map(([label, ours]) => [label, textsOf(factsOf(facts, ours))]);
  const b2b = B2B[bestFact(facts, 'buyers')?.value ?? 'both'];
  return { domain: account.id, ...Object.fromEntries([...single, ...lists]), b2b };
}

/** The facts that this page gave. */
export function factsOfPage(account: Pick<Account, 'facts'>, url: string): Fact[] {
  const key = pageKey(url);
  return account.facts.filter((fact) => pageKey(fact.url) === key);
}

/** Labels write a phone number as the page does. */
function plain(value: FactValues[FactKey] | undefined): LabelValue {
  if (typeof value !== 'object') return value ?? null;
  return 'written' in value ? value.written : 'min' in value ? value : null;
}

function textsOf(facts: readonly FactOf<FactKey>[]): string[] {
  return [...new Set(facts.map(({ value }) => String(value)))];
}
