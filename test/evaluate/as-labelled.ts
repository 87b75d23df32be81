import type { Account } from '../../lib/account/account.ts';
import { pageKey } from '../../lib/account/page-key.ts';
import { bestFact, type FactKey, type FactOf, type FactValues, factsOf } from '../../lib/facts/fact.ts';
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

/**
 * What the account knows from one page, under the labels' names. What other pages of the site said is left out.
 * Facts that nothing was read of are null, lists empty, as in the labels.
 */
export function asLabelled(account: Account, url: string): Record<string, LabelValue> {
  const key = pageKey(url);
  const facts = account.facts.filter((fact) => pageKey(fact.url) === key);
  const single = Object.entries(SINGLE).map(([label, ours]) => [label, plain(bestFact(facts, ours)?.value)]);
  const lists = Object.entries(LISTS).map(([label, ours]) => [label, textsOf(factsOf(facts, ours))]);
  return { domain: account.id, ...Object.fromEntries([...single, ...lists]) };
}

/** Labels write a phone number as the page does. */
function plain(value: FactValues[FactKey] | undefined): LabelValue {
  if (typeof value !== 'object') return value ?? null;
  return 'written' in value ? value.written : 'min' in value ? value : null;
}

function textsOf(facts: readonly FactOf<FactKey>[]): string[] {
  return [...new Set(facts.map(({ value }) => String(value)))];
}
