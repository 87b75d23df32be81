import { bestFact, factsOf } from '../facts/fact.ts';
import type { PlaceCriterion } from '../icp/icp.ts';
import { countryName } from '../text/country-names.ts';
import { evidenceOf, type Judge, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** Country of the headquarters against the wanted ones. */
export const judgePlace: Judge<PlaceCriterion> = (account, criterion) => {
  const fact = bestFact(account.facts, 'country');
  if (!fact) return unknown('Place not stated on the pages read', lookAt(account, 'contact', 'legal'));
  // A city read on another page may be another office's.
  const city = factsOf(account.facts, 'city').find(({ url }) => url === fact.url);
  const found = `Based in ${city ? `${city.value}, ` : ''}${countryName(fact.value)}`;
  return criterion.countries.includes(fact.value)
    ? yes(found, evidenceOf(fact))
    : no(found, evidenceOf(fact));
};
