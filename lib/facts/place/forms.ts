import { countryOfCity } from '../../text/city-countries.ts';
import { LETTER, UPPER } from '../../text/letters.ts';
import { isRegionOf } from '../../text/regions.ts';
import type { Form } from './address.ts';
import { CONTINENTAL_FORMS } from './forms-continental.ts';
import { beforeRegion, ENGLISH_FORMS } from './forms-english.ts';
import { japaneseTown } from './japanese.ts';
import { cleanTown, townAtEnd, townAtStart } from './town.ts';

const TOWN_AND_STATE = new RegExp(`^[\\s,.|–-]*([${LETTER} .'-]{3,40}?) ?[-–/|,] ?([A-Z]{2})(?![A-Z])`);

/** "CEP 83260-000" with "Matinhos - PR" or "São Paulo | SP" before or after it. */
const BRAZILIAN: Form = {
  shapes: ['99999-999', '99.999-999'],
  token: /\b\d{2}\.?\d{3}-\d{3}\b/g,
  read: ({ before, after: behind }) => {
    const ahead = TOWN_AND_STATE.exec(behind);
    if (ahead?.[1] && isRegionOf('BR', ahead[2] ?? ''))
      return { town: cleanTown(ahead[1]), countries: ['BR'], sure: true };
    return beforeRegion('BR', before.replace(/[\s,.|–-]*CEP[:\s]*$/i, ''));
  },
};

/** "〒100-0001 東京都千代田区…". */
const JAPANESE: Form = {
  shapes: ['999-9999', '999－9999', '999‐9999'],
  token: /〒?\s?\d{3}[-－‐]\d{4}(?=[\s　]{0,3}[\u4e00-\u9fff])/g,
  script: /[\u4e00-\u9fff]/,
  read: ({ after: behind }) => ({ town: japaneseTown(behind), countries: ['JP'], sure: true }),
};

/** "Chiyoda-ku, Tokyo 100-0001": as Japanese companies write for others; other numbers of this form are phones. */
const JAPANESE_IN_LATIN: Form = {
  shapes: ['999-9999'],
  token: /(?<=[a-z],? )\d{3}-\d{4}(?![-\d])/g,
  read: ({ before }) => {
    const town = townAtEnd(before);
    return town && countryOfCity(town) === 'JP' ? { town, countries: ['JP'], sure: true } : undefined;
  },
};

const RUSSIAN_TOWN = /^[\s,]*(?:Россия[\s,]*)?(?:г\. ?|город )?([\u0400-\u04ff][\u0400-\u04ff-]{2,30})/;

/** "Mumbai 400102", "Raipur – 492007", "200040 Shanghai"; six digits alone could be Indian, Russian, Chinese. */
const SIX_DIGITS: Form = {
  shapes: ['999999', '999 999'],
  token: /\b[1-9]\d{2} ?\d{3}\b/g,
  read: ({ before, after: behind }) => {
    if (/Singapore[\s,]*$/i.test(before)) return { town: 'Singapore', countries: ['SG'], sure: true };
    const russian = RUSSIAN_TOWN.exec(behind);
    if (russian?.[1]) return { town: cleanTown(russian[1]), countries: ['RU', 'BY', 'KZ'], sure: false };
    const town = townAtEnd(before.replace(/[\s,.–-]*(?:PIN(?: ?code)?[\s:.–-]*)?$/i, ''));
    const other = town ?? townAtStart(behind);
    const country = other ? countryOfCity(other) : undefined;
    if (country && /^(?:CN|RO|KZ|BY)$/.test(country))
      return { town: other, countries: [country], sure: false };
    return { town, countries: ['IN'], sure: false };
  },
};

/** "Eynesbury 3338", "Auckland 1010", "Cape Town 8001": the code follows the town. */
const TRAILING: Form = {
  shapes: ['9999'],
  token: new RegExp(`(?<=[${LETTER}][ ,]{1,2})\\b\\d{4,7}(?=[\\s,.]|$)`, 'g'),
  read: ({ before, token }) => ({
    town: townAtEnd(before),
    countries: TRAILED[token.length] ?? [],
    sure: false,
  }),
};

/** Countries that put the code last, by its digits. */
const TRAILED: Readonly<Record<number, string[]>> = {
  4: ['AU', 'NZ', 'ZA'],
  5: ['IL', 'TH', 'MY', 'KE'],
  7: ['IL'],
};

/** "101 Reykjavík": three digits are a postcode in Iceland alone, and only before a town that is known to be there. */
const ICELANDIC: Form = {
  shapes: ['999 A', '999\nA'],
  token: new RegExp(`\\b\\d{3}\\b(?=[ \\n]{1,2}[${UPPER}])`, 'g'),
  read: ({ after: behind }) => {
    const town = townAtStart(behind.replace(/^\n/, ' '));
    return town && countryOfCity(town) === 'IS' ? { town, countries: ['IS'], sure: true } : undefined;
  },
};

/** Most telling first: what one form has read, later ones do not read again. */
export const FORMS: readonly Form[] = [
  ...ENGLISH_FORMS,
  JAPANESE,
  JAPANESE_IN_LATIN,
  BRAZILIAN,
  ...CONTINENTAL_FORMS,
  SIX_DIGITS,
  TRAILING,
  ICELANDIC,
];
