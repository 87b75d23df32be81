import { englishCity } from './cities.ts';
import { CITY_TABLE } from './city-countries.ts';
import { PACKED } from './city-places-packed.ts';
import type { Spot } from './distance.ts';
import { foldWords } from './fold.ts';

let places: ReadonlyMap<string, Spot> | undefined;

/** Where a well-known city in any of its names lies, to a tenth of a degree; undefined for others, and in another country. */
export function placeOfCity(city: string, country: string): Spot | undefined {
  places ??= unpacked();
  return places.get(`${country}|${foldWords(englishCity(city))}`);
}

/** In the order of the table of cities. */
function unpacked(): Map<string, Spot> {
  const found = new Map<string, Spot>();
  const packed = PACKED();
  let [at, latitude, longitude] = [0, 0, 0];
  const value = () => {
    const code = packed.charCodeAt(at++);
    return code - (code < 92 ? 40 : 41);
  };
  /** To and fro alternate: 0, -1, 1, -2 … */
  const step = () => {
    const first = value();
    const folded = first < 20 ? first : 20 + (first - 20) * 86 + value();
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  };
  for (const row of CITY_TABLE().trim().split('\n')) {
    const [country, ...names] = row.split('|');
    for (const name of names.filter(Boolean)) {
      latitude += step();
      longitude += step();
      found.set(`${country}|${name}`, [latitude / 10, longitude / 10]);
    }
  }
  return found;
}
