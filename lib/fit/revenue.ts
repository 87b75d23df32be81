import { money } from '../facts/amount-words.ts';
import { bestFact, type FactOf } from '../facts/fact.ts';
import type { RevenueCriterion } from '../icp/icp.ts';
import { evidenceOf, type Judge, type Judgement, no, partly, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { positionOf, spanOf } from './range.ts';

/** Currencies of which none has been worth more than four of another since 1999: the widest were a pound in Australia and New Zealand. */
const ALIKE: readonly string[] = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'NZD', 'SGD', 'USD'];
const RATE = 4;

/** A year's revenue against the wanted range, as for size. We know no rates: in another currency it tells only where none could matter. */
export const judgeRevenue: Judge<RevenueCriterion> = (account, criterion) => {
  const fact = bestFact(account.facts, 'revenue');
  if (!fact) return unknown('Revenue not stated on the pages read', lookAt(account, 'about'));
  if (fact.value.currency !== criterion.currency)
    return exchanged(fact, criterion) ?? unknown(otherCurrency(fact, criterion), lookAt(account, 'about'));
  const evidence = evidenceOf(fact);
  const found = money(fact.value);
  const position = positionOf(spanOf(fact.value), criterion);
  if (position === 'inside') return yes(found, evidence);
  if (position === 'below') return no(`${found}: too little`, evidence);
  if (position === 'above') return no(`${found}: too much`, evidence);
  return partly(
    `${found}: ${position === 'reaches' ? 'partly inside' : 'near'} ${money(criterion)}`,
    evidence,
  );
};

/** What holds at every rate between the two. */
function exchanged(fact: FactOf<'revenue'>, criterion: RevenueCriterion): Judgement | undefined {
  if (!ALIKE.includes(fact.value.currency) || !ALIKE.includes(criterion.currency)) return undefined;
  const [low, high] = spanOf(fact.value);
  const position = positionOf([low / RATE, high * RATE], criterion);
  const found = `${money(fact.value)}, at whatever rate`;
  if (position === 'inside') return yes(found, evidenceOf(fact));
  if (position === 'below') return no(`${found} too little`, evidenceOf(fact));
  return position === 'above' ? no(`${found} too much`, evidenceOf(fact)) : undefined;
}

function otherCurrency({ value }: FactOf<'revenue'>, { currency }: RevenueCriterion): string {
  return `${money(value)}: not in ${currency}, and too close to tell without the rate`;
}
