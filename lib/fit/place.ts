import type { Account } from '../account/account.ts';
import { bestFact, type FactOf, factsOf } from '../facts/fact.ts';
import type { PlaceCriterion } from '../icp/icp.ts';
import { countryName } from '../text/country-names.ts';
import { evidenceOf, type Judge, no, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';
import { nearCity } from './near-city.ts';

/** Country of the headquarters against the wanted ones, then how far it is from the city that is asked for. */
export const judgePlace: Judge<PlaceCriterion> = (account, { countries, near }) => {
  const fact = bestFact(account.facts, 'country');
  if (!fact) return unknown('Place not stated on the pages read', lookAt(account, 'contact', 'legal'));
  const city = factsOf(account.facts, 'city').find((one) => isOfOne(account, fact, one));
  const found = `Based in ${city ? `${city.value}, ` : ''}${countryName(fact.value)}`;
  if (countries.length > 0 && !countries.includes(fact.value)) return no(found, evidenceOf(fact));
  return near ? nearCity(account, near, found, fact, city) : yes(found, evidenceOf(fact));
};

/**
 * Whether the city is the headquarters' that are in the country. One read on another page may be another office's; one that a
 * file tells is not, where the file tells the same country.
 */
function isOfOne({ facts }: Account, country: FactOf<'country'>, city: FactOf<'city'>): boolean {
  if (city.source === 'rep') return true;
  if (city.source !== 'import') return country.source !== 'import' && city.url === country.url;
  return factsOf(facts, 'country').some(({ file, value }) => file === city.file && value === country.value);
}
