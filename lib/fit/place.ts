import { bestFact, factsOf } from '../facts/fact.ts';
import type { PlaceCriterion } from '../icp/icp.ts';
import { countryName } from '../text/country-names.ts';
import { evidenceOf, type Judge, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { nearCity } from './near-city.ts';

/** Country of the headquarters against the wanted ones, then how far it is from the city that is asked for. */
export const judgePlace: Judge<PlaceCriterion> = (account, { countries, near }) => {
  const fact = bestFact(account.facts, 'country');
  if (!fact) return unknown('Place not stated on the pages read', lookAt(account, 'contact', 'legal'));
  // A city read on another page may be another office's.
  const city = factsOf(account.facts, 'city').find(({ url, source }) => url === fact.url || source === 'rep');
  const found = `Based in ${city ? `${city.value}, ` : ''}${countryName(fact.value)}`;
  if (countries.length > 0 && !countries.includes(fact.value)) return no(found, evidenceOf(fact));
  return near ? nearCity(account, near, found, fact, city) : yes(found, evidenceOf(fact));
};
