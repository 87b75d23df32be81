import { bestFact, type Fact, type FactKey, LISTED } from '../facts/fact.ts';
import { INDUSTRIES, type Industry } from '../icp/industries.ts';
import type { Account } from './account.ts';
import { factSchema } from './schema.ts';

/** Answers that a rep may give to one question. */
const MOST = 40;

/**
 * The rep's word on one question as facts of the account: one, or one for each of a list where the question has several answers.
 * Undefined where the value is none that the question can have.
 */
export function factsSaid(
  { id, pages }: Account,
  key: FactKey,
  value: unknown,
  now: number,
): Fact[] | undefined {
  const url = pages[0]?.url ?? `https://${id}/`;
  const said = { key, source: 'rep', quote: '', url, seenAt: now, confidence: 1 };
  const values = LISTED.some((each) => each === key) ? [value].flat() : [value];
  const facts = values.flatMap((each) => factSchema.safeParse({ ...said, value: each }).data ?? []);
  return facts.length === values.length && facts.length > 0 && facts.length <= MOST ? facts : undefined;
}

/** The account with the rep's word on a question, in place of any before; with none, as its pages and entries elsewhere answer it. */
export function withFactsSaid(account: Account, key: FactKey, said: readonly Fact[]): Account {
  const facts = [...said, ...account.facts.filter((fact) => fact.key !== key || fact.source !== 'rep')];
  const label = key === 'name' ? (bestFact(facts, 'name')?.value ?? account.id) : account.label;
  return { ...account, label, facts };
}

/** What the rep said of a question. */
export function saidOf({ facts }: Pick<Account, 'facts'>, key: FactKey): Fact[] {
  return facts.filter((fact) => fact.key === key && fact.source === 'rep');
}

/** The account with the rep's word on its industry, in place of any before. */
export function withIndustrySaid(account: Account, said: Industry, now: number): Account {
  const facts = factsSaid(account, 'industry', INDUSTRIES[said], now);
  return facts ? withFactsSaid(account, 'industry', facts) : account;
}

/** The account as its pages, and its entries elsewhere, tell its industry. */
export function withoutIndustrySaid(account: Account): Account {
  return withFactsSaid(account, 'industry', []);
}
