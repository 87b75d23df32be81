import type { Account } from '../account/account.ts';
import type { FactOf } from '../facts/fact.ts';
import type { Icp, Near } from '../icp/icp.ts';
import { once } from '../icp/once.ts';
import { placeOfCity } from '../text/city-places.ts';
import { countryName } from '../text/country-names.ts';
import { kilometresBetween } from '../text/distance.ts';
import { evidenceOf, type Judgement, no, partly, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** As many times as far there is still half credit. Our choice. */
const HALF_CREDIT = 1.5;

const centreOf = once(({ city, country }: Near) => placeOfCity(city, country));

/** That a profile asks for the distance to a city whose place is not known: then nobody's distance is. */
export function unplaced({ criteria }: Icp): string | undefined {
  const near = criteria
    .flatMap((criterion) => (criterion.kind === 'place' && criterion.near) || [])
    .find(({ city, country }) => !placeOfCity(city, country));
  return (
    near &&
    `Fitmark does not know where ${near.city}, ${countryName(near.country)}, lies, and so nobody’s distance to it: name the nearest large city.`
  );
}

/** Whether a company is near enough to a city. Unknown, never no, for a town of which we know no place. */
export function nearCity(
  account: Account,
  near: Near,
  found: string,
  country: FactOf<'country'>,
  city: FactOf<'city'> | undefined,
): Judgement {
  if (!city) return unknown(`${found}, in which town is not stated`, lookAt(account, 'contact', 'legal'));
  const [from, to] = [centreOf(near), placeOfCity(city.value, country.value)];
  if (!from || !to) return unknown(`${found}: how far from ${near.city} is not known`, []);
  const km = kilometresBetween(from, to);
  const evidence = evidenceOf(city);
  // Places are known to a tenth of a degree: a figure to the kilometre would be made up.
  const away =
    km === 0 ? found : `${found}: about ${Math.max(10, Math.round(km / 10) * 10)} km from ${near.city}`;
  if (km <= near.km) return yes(away, evidence);
  return km <= near.km * HALF_CREDIT ? partly(away, evidence) : no(away, evidence);
}
