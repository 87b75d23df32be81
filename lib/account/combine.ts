import type { Account, Answer } from './account.ts';
import { basisOf } from './basis.ts';
import { keepFacts } from './keep-facts.ts';
import { keepPages } from './keep-pages.ts';
import { LIMITS } from './limits.ts';

/**
 * One company out of the accounts joined to it: all facts and pages together, under the first one's id and label. Only
 * for showing and scoring: the records stay as they are.
 *
 * @param lead the id it goes by; its own account comes first where there is one.
 * @returns undefined where nothing was read of any.
 */
export function combine(lead: string, accounts: readonly Account[]): Account | undefined {
  const first = accounts.find(({ id }) => id === lead) ?? accounts[0];
  if (!first) return undefined;
  if (accounts.length === 1) return { ...first, id: lead };
  const all = [first, ...accounts.filter((account) => account !== first)];
  const ids = new Set(all.map(({ id }) => id));
  const siblings = all.flatMap((account) => account.siblings ?? []).filter((id) => !ids.has(id));
  const pages = keepPages(all.flatMap(({ pages }) => pages));
  return {
    id: lead,
    label: first.label,
    facts: keepFacts(all.flatMap(({ facts }) => facts)),
    pages,
    signposts: Object.assign({}, ...all.map(({ signposts }) => signposts).reverse()),
    siblings: [...new Set(siblings)].slice(0, LIMITS.siblings),
    drift: all
      .flatMap(({ drift = [] }) => drift)
      .sort((a, b) => b.at - a.at)
      .slice(0, LIMITS.drift),
    answers: answersFrom(basisOf({ pages }), all),
    firstSeenAt: Math.min(...all.map(({ firstSeenAt }) => firstSeenAt)),
    lastSeenAt: Math.max(...all.map(({ lastSeenAt }) => lastSeenAt)),
  };
}

/** Those heard in all their pages together: what one's own pages answered alone may miss what another's say. */
function answersFrom(basis: string, accounts: readonly Account[]): Answer[] {
  return accounts.flatMap(({ answers = [] }) => answers).filter((answer) => answer.basis === basis);
}
