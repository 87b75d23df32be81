import { countryName } from './country-names.ts';

/**
 * Regions that reps sell to, as they stand in a sentence, and their countries (ISO 3166-1 alpha-2). The large ones first.
 * European Union, ASEAN and Gulf Cooperation Council as of 2026; the others as usual in sales.
 */
const TABLE = `
Europe:AL AD AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK
the EU:AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
Latin America:AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE
Southeast Asia:BN ID KH LA MM MY PH SG TH TL VN
the Gulf:AE BH KW OM QA SA
the Nordics:DK FI IS NO SE
Scandinavia:DK NO SE
DACH:DE AT CH LI
North America:US CA MX
Benelux:BE NL LU
the Baltics:EE LV LT
Iberia:ES PT
UK & Ireland:GB IE
ANZ:AU NZ`;

const REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1).split(' ')]),
);

export function regionNames(): string[] {
  return [...REGIONS.keys()];
}

/** The countries of a region by its name above; undefined where it is none. */
export function countriesOf(region: string): readonly string[] | undefined {
  return REGIONS.get(region);
}

/**
 * The same countries with whole regions as such, for that is how a rep says it: DE, AT, CH, LI and FR are DACH and FR. What
 * a larger region holds is not said again.
 *
 * @returns names of regions and codes, in the order of the codes.
 */
export function withRegions(codes: readonly string[]): string[] {
  const all = new Set(codes);
  const whole = new Map<string, string>();
  for (const [region, countries] of REGIONS) {
    if (!countries.every((code) => all.has(code)) || countries.every((code) => whole.has(code))) continue;
    for (const code of countries) if (!whole.has(code)) whole.set(code, region);
  }
  return [...new Set(codes.map((code) => whole.get(code) ?? code))];
}

/** Countries by their names in English, whole regions as such: "DACH", "France". */
export function placeNames(codes: readonly string[]): string[] {
  return withRegions(codes).map(countryName);
}
