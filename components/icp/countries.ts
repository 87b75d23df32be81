import { countryName, isCountry } from '../../lib/text/country-names.ts';

/** What people write although the region's own name is another. */
const ALSO: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  usa: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let all: string[] | undefined;

/** Codes of all countries, in the order of their English names. Made on first use. */
export function countryCodes(): string[] {
  all ??= LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter(isCountry)
    .sort((a, b) => countryName(a).localeCompare(countryName(b), 'en'));
  return all;
}

/** Regions that reps sell to, as countries: United Nations and European Union as of 2026. */
const REGIONS: Readonly<Record<string, string>> = {
  eu: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
  dach: 'DE AT CH LI',
  benelux: 'BE NL LU',
  nordics: 'DK FI IS NO SE',
  baltics: 'EE LV LT',
  iberia: 'ES PT',
  'north america': 'US CA MX',
  anz: 'AU NZ',
};

/** The countries of a region that the rep wrote: "EU", "DACH", "Nordics"; undefined where it is none. */
export function regionOf(text: string): string[] | undefined {
  return new Map(Object.entries(REGIONS)).get(folded(text.trim()))?.split(' ');
}

/**
 * The code of a country that the rep wrote as code or as name, in English or in one of their own languages.
 *
 * @param languages BCP 47 tags, the rep's own.
 */
export function countryOf(text: string, languages: readonly string[]): string | undefined {
  const written = text.trim();
  if (isCountry(written.toUpperCase())) return written.toUpperCase();
  const plain = folded(written);
  return (
    ALSO[plain] ??
    countryCodes().find((code) => namesOf(code, languages).some((name) => folded(name) === plain))
  );
}

function namesOf(code: string, languages: readonly string[]): string[] {
  const own = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
  );
  return [countryName(code), ...own];
}

/** Without case, accents, dots and the article, so that "Côte d’Ivoire" and "the Netherlands" are found. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .replace(/^the /, '');
}
