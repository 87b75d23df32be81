import type { Account } from '../account/account.ts';
import { factsOf } from '../facts/fact.ts';
import type { MarketCriterion } from '../icp/icp.ts';
import { countryName } from '../text/country-names.ts';
import { evidenceOf, type Judge, type Judgement, partly, unknown, yes } from './judgement.ts';
import { languageInWords } from './language.ts';
import { lookAt } from './look-at.ts';

/**
 * Sells in a wanted country or speaks a wanted language, by its pages; an office there is half of it. Never no: a page does not
 * name every market.
 */
export const judgeMarket: Judge<MarketCriterion> = (account, criterion) =>
  soldIn(account, criterion) ??
  spoken(account, criterion) ??
  officeIn(account, criterion) ??
  unknown('No such market seen on the pages read, which do not name all', lookAt(account, 'home', 'contact'));

function soldIn({ facts }: Account, { countries }: MarketCriterion): Judgement | undefined {
  const markets = factsOf(facts, 'market').filter(({ value }) => countries.includes(value));
  const [first] = markets;
  if (!first) return undefined;
  const more = new Set(markets.map(({ value }) => value)).size - 1;
  return yes(`Sells in ${countryName(first.value)}${more > 0 ? ` and ${more} more` : ''}`, evidenceOf(first));
}

function spoken({ facts }: Account, { languages }: MarketCriterion): Judgement | undefined {
  const fact = factsOf(facts, 'language').find(({ value }) => languages.includes(value));
  return fact && yes(`Pages in ${languageInWords(fact.value)}`, evidenceOf(fact));
}

function officeIn({ facts }: Account, { countries }: MarketCriterion): Judgement | undefined {
  const fact = factsOf(facts, 'office').find(({ value }) => countries.includes(value.country));
  if (!fact) return undefined;
  const { country, city } = fact.value;
  return partly(
    `Has an office in ${city ? `${city}, ` : ''}${countryName(country)}; not said to sell there`,
    evidenceOf(fact),
  );
}
