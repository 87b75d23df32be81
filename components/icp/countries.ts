import { countryName, isCountry } from '../../lib/text/country-names.ts';
import { countriesOf, regionNames } from '../../lib/text/world-regions.ts';

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
function countryCodes(): string[] {
  all ??= LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter(isCountry)
    .sort((a, b) => countryName(a).localeCompare(countryName(b), 'en'));
  return all;
}

/** Other names of regions. */
const REGION_ALSO: Readonly<Record<string, string>> = {
  'european union': 'the EU',
  latam: 'Latin America',
  gcc: 'the Gulf',
  asean: 'Southeast Asia',
  'uk and ireland': 'UK & Ireland',
  'australia & new zealand': 'ANZ',
};

/** The region that a rep wrote: "EU", "DACH", "nordics". */
function regionNamed(text: string): string | undefined {
  const written = folded(text.trim());
  return REGION_ALSO[written] ?? regionNames().find((name) => folded(name) === written);
}

/** Codes of countries, or names of regions, as codes, each once. */
export function countriesIn(places: readonly string[]): string[] {
  return [...new Set(places.flatMap((place) => countriesOf(place) ?? [place]))];
}

/** All that a field of places offers: regions, then countries. */
export function allPlaces(): string[] {
  return [...regionNames(), ...countryCodes()];
}

/** The name of a region or code of a country that a rep wrote. */
export function placeOf(text: string, languages: readonly string[]): string | undefined {
  return regionNamed(text) ?? countryOf(text, languages);
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
