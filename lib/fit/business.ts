import type { Account } from '../account/account.ts';
import { bestFact, type Fact, factsOf } from '../facts/fact.ts';
import { BUSINESS_WORDS, SELLS_TO } from '../icp/business-words.ts';
import type { BusinessCriterion } from '../icp/icp.ts';
import { capital } from '../text/capital.ts';
import { evidenceOf, type Judge, type Judgement, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** One of the two questions, where it is asked. */
interface Part {
  /** Undefined where nothing says so. */
  holds: boolean | undefined;
  /** "manufacturer"; what is missing where it is not known. */
  found: string;
  fact?: Fact;
}

/** What it is for a living and who pays it, as far as either is asked: both must hold, and one that does not decides. */
export const judgeBusiness: Judge<BusinessCriterion> = (account, criterion) => {
  const parts = [modelOf(account, criterion), buyersOf(account, criterion)].filter(
    (part) => part !== undefined,
  );
  const decisive =
    parts.find(({ holds }) => holds === false) ?? parts.find(({ holds }) => !holds) ?? parts[0];
  return judged(account, parts, decisive);
};

function judged(account: Account, parts: readonly Part[], decisive: Part | undefined): Judgement {
  if (!decisive?.fact) return unknown(inWords(parts), lookAt(account, 'about', 'home'));
  return decisive.holds
    ? yes(inWords(parts), evidenceOf(decisive.fact))
    : no(inWords([decisive]), evidenceOf(decisive.fact));
}

/** Several may hold, as for a manufacturer with a shop of its own: any wanted one is enough. */
function modelOf({ facts }: Account, { any }: BusinessCriterion): Part | undefined {
  if (any.length === 0) return undefined;
  const all = factsOf(facts, 'businessModel');
  const fact = all.find(({ value }) => any.includes(value)) ?? all[0];
  if (!fact) return { holds: undefined, found: 'what it is for a living not stated' };
  return { holds: any.includes(fact.value), found: BUSINESS_WORDS[fact.value].toLowerCase(), fact };
}

function buyersOf({ facts }: Account, { buyers }: BusinessCriterion): Part | undefined {
  if (!buyers) return undefined;
  const fact = bestFact(facts, 'buyers');
  if (!fact) return { holds: undefined, found: 'who pays it not stated' };
  return { holds: fact.value === buyers || fact.value === 'both', found: SELLS_TO[fact.value], fact };
}

function inWords(parts: readonly Part[]): string {
  return capital(parts.map(({ found }) => found).join(', '));
}
