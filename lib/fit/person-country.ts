import { seatOf } from '../facts/sites/seat.ts';
import { countryOfCity } from '../text/city-countries.ts';
import { countryNamed } from '../text/countries.ts';

/** Words of an area around a town: "Greater Bergen", "Metropolregion Stuttgart", "San Francisco Bay Area". */
const AREA = /area|greater|region|metropol|gro(?:ß|ss)raum|grand|bay|île/i;
/** "New" England is another country. */
const NEW = /^(?:new|nova|nueva|nouvelle|neu)$/i;
/** Words of a town's name at most: "Palma de Mallorca". */
const LONGEST = 3;

/** ISO 3166-1 alpha-2 of the place that somebody's page names; undefined where it cannot be told. */
export function personCountry(place: string): string | undefined {
  return seatOf(place).country ?? (AREA.test(place) ? countryWithin(place) : undefined);
}

/** The longest name of a country or town among the words of an area. */
function countryWithin(place: string): string | undefined {
  const words = place.slice(0, 100).split(/[\s,/()-]+/);
  for (let length = LONGEST; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words.slice(at, at + length).join(' ');
      const country = NEW.test(words[at - 1] ?? '') ? undefined : (countryOfCity(name) ?? countryNamed(name));
      if (country) return country;
    }
  }
  return undefined;
}
