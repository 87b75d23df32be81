import type { Account } from '../account/account.ts';
import type { Icp, WordsCriterion } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import type { Judgement } from './judgement.ts';
import { wordsKept } from './telling.ts';

/** An account without its pages' texts and its facts' quotes, a few kilobytes, so that thousands can be held at a time. */
export interface Lean extends Account {
  /** What the texts said to criteria, by `wordsAsked`. */
  said: ReadonlyMap<string, Judgement>;
}

/** What a criterion asks of texts. */
const wordsAsked = once(({ any, how, languages, importance }: WordsCriterion): string =>
  JSON.stringify([any, how, languages, importance === 'never']),
);

/** Every question to texts in these profiles, by `wordsAsked`. */
export function wordsIn(icps: readonly Icp[]): Map<string, WordsCriterion> {
  const all = icps.flatMap(({ criteria }) => criteria.filter((one) => one.kind === 'words'));
  return new Map(all.map((one) => [wordsAsked(one), one]));
}

/** Fits a profile that asks no other words as the whole account does, but for quotes. */
export function leanOf(
  account: Account,
  asked: ReadonlyMap<string, WordsCriterion>,
  judge: (account: Account, criterion: WordsCriterion) => Judgement,
): Lean {
  return {
    ...account,
    facts: account.facts.map((fact) => ({ ...fact, quote: '' })),
    pages: account.pages.map((page) => ({ ...page, words: wordsKept(page), text: '' })),
    said: new Map([...asked].map(([key, criterion]) => [key, judge(account, criterion)])),
  };
}

/** What the texts of an account held without them said. */
export function saidBy(account: Account | Lean, criterion: WordsCriterion): Judgement | undefined {
  return 'said' in account ? account.said.get(wordsAsked(criterion)) : undefined;
}
