import type { CriterionKind } from '../../lib/icp/icp.ts';
import { INDUSTRIES, INDUSTRY_IDS, type Industry } from '../../lib/icp/industries.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { allPlaces, placeOf } from './countries.ts';
import { languageCodes, languageName, languageOf } from './languages.ts';

/** What a field of entries holds: what the criterion's kind asks for, or languages beside it. */
export type EntriesKind = CriterionKind | 'language';

/** What a field of entries is chosen from; the fields of other kinds take the rep's own words. */
interface Choices {
  all: () => readonly string[];
  nameOf: (entry: string) => string;
  /** @param languages BCP 47 tags in which a name may be written beside English. */
  find: (text: string, languages: readonly string[]) => string | undefined;
  /** What is said of a text that is none of them. */
  remedy: string;
}

const COUNTRIES: Choices = {
  all: allPlaces,
  nameOf: (place) => countryName(place).replace(/^the /, ''),
  find: placeOf,
  remedy:
    'is no country: write its name or two-letter code, such as Germany or DE, or a region: EU, DACH, Nordics.',
};

export const CHOICES: Partial<Record<EntriesKind, Choices>> = {
  place: COUNTRIES,
  market: COUNTRIES,
  language: {
    all: languageCodes,
    nameOf: languageName,
    find: languageOf,
    remedy: 'is not one of the languages that are told apart: choose from the list.',
  },
  industry: {
    all: () => INDUSTRY_IDS,
    nameOf: (entry) => INDUSTRY_IDS.filter((id) => id === entry).map((id) => INDUSTRIES[id])[0] ?? entry,
    find: industryOf,
    remedy: 'is not one of the 23 industries: choose from the list.',
  },
};

/** The one industry in whose name words begin as written: "logist" is enough for Transport & logistics. */
export function industryOf(text: string): Industry | undefined {
  const written = ` ${text.trim().toLowerCase()}`;
  const found = INDUSTRY_IDS.filter((id) => ` ${INDUSTRIES[id]}`.toLowerCase().includes(written));
  return found.length === 1 ? found[0] : undefined;
}
