import { bestFact, type Fact, type FactKey } from '../facts/fact.ts';
import { INDUSTRIES, type Industry } from '../icp/industries.ts';
import type { Account } from './account.ts';
import { factSchema } from './schema.ts';

/** The rep's word on one question, as a fact of the account; undefined where the value is none that the question can have. */
export function factSaid(
  { id, pages }: Account,
  key: FactKey,
  value: unknown,
  now: number,
): Fact | undefined {
  const url = pages[0]?.url ?? `https://${id}/`;
  const fact = { key, value, source: 'rep', quote: '', url, seenAt: now, confidence: 1 };
  return factSchema.safeParse(fact).data;
}

/** The account with the rep's word on a question, in place of any before. */
export function withFactSaid(account: Account, fact: Fact): Account {
  const facts = [fact, ...withoutFactSaid(account, fact.key).facts];
  return { ...account, label: fact.key === 'name' ? fact.value : account.label, facts };
}

/** The account as its pages, and its entries elsewhere, answer a question. */
export function withoutFactSaid(account: Account, key: FactKey): Account {
  const facts = account.facts.filter((fact) => fact.key !== key || fact.source !== 'rep');
  const label = key === 'name' ? (bestFact(facts, 'name')?.value ?? account.id) : account.label;
  return { ...account, label, facts };
}

/** What the rep said of a question. */
export function saidOf({ facts }: Pick<Account, 'facts'>, key: FactKey): Fact | undefined {
  return facts.find((fact) => fact.key === key && fact.source === 'rep');
}

/** The account with the rep's word on its industry, in place of any before. */
export function withIndustrySaid(account: Account, said: Industry, now: number): Account {
  const fact = factSaid(account, 'industry', INDUSTRIES[said], now);
  return fact ? withFactSaid(account, fact) : account;
}

/** The account as its pages, and its entries elsewhere, tell its industry. */
export function withoutIndustrySaid(account: Account): Account {
  return withoutFactSaid(account, 'industry');
}
