import { isRegionOf, type RegionCountry, withoutRegion } from '../../text/regions.ts';
import type { Around, Form, Reading } from './address.ts';
import { japaneseTown } from './japanese.ts';
import { cleanTown, townAtEnd, townAtStart } from './town.ts';

const after =
  (countries: string[], sure = false) =>
  (around: Around) => ({ town: townAtStart(around.after), countries, sure });

/** "Portland, OR 97201", "Houston, Texas 77055", "Grants Pass, OR USA 97526": the state before the code decides. */
function beforeRegion(country: RegionCountry, before: string): Reading | undefined {
  const rest = withoutRegion(before.replace(/[\s,]+(?:U\.?S\.?A?\.?|Canada|Australia)[\s,]*$/, ''), country);
  return rest === undefined ? undefined : { town: townAtEnd(rest), countries: [country], sure: true };
}

const STATE_ZIP: Form = {
  token: /(?<!\d)\d{5}(?:-\d{4})?\b/g,
  read: ({ before }) => beforeRegion('US', before),
};

/** "Kanata, ON K2K 2X3": codes of letter-digit pairs are Canada's alone. */
const CANADIAN: Form = {
  token: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/g,
  read: ({ before }) =>
    beforeRegion('CA', before) ?? { town: townAtEnd(before), countries: ['CA'], sure: true },
};

/** "Surry Hills NSW 2010". */
const AUSTRALIAN: Form = {
  token: /(?<=[A-Za-z][ ,.]{1,2})\d{4}\b/g,
  read: ({ before }) => beforeRegion('AU', before),
};

/** "Cheltenham, Gloucestershire, GL50 1XX": the town stands before the county, the county before the postcode. */
const BRITISH: Form = {
  token: /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  read: ({ before }) => ({ town: townAtEnd(before), countries: ['GB'], sure: true }),
};

/** "5701 RJ Helmond". */
const DUTCH: Form = {
  token: /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?=[ ,]{1,3}['’]?\p{Lu})/gu,
  read: after(['NL']),
};

const PORTUGUESE: Form = { token: /\b\d{4}-\d{3}(?= +\p{Lu})/gu, read: after(['PT']) };
const POLISH: Form = { token: /\b\d{2}-\d{3}(?= +\p{Lu})/gu, read: after(['PL']) };

/** "CEP 83260-000" with "Matinhos - PR" or "São Paulo | SP" before or after it. */
const BRAZILIAN: Form = {
  token: /\b\d{2}\.?\d{3}-\d{3}\b/g,
  read: ({ before, after: behind }) => {
    const ahead = /^[\s,.|–-]*([\p{L} .'-]{3,40}?) ?[-–/|,] ?([A-Z]{2})\b/u.exec(behind);
    if (ahead?.[1] && isRegionOf('BR', ahead[2] ?? ''))
      return { town: cleanTown(ahead[1]), countries: ['BR'], sure: true };
    return beforeRegion('BR', before.replace(/[\s,.|–-]*CEP[:\s]*$/i, ''));
  },
};

/** "〒100-0001 東京都千代田区…". */
const JAPANESE: Form = {
  token: /〒?\s?\d{3}[-－‐]\d{4}(?=[\s　]{0,3}\p{Script=Han})/gu,
  read: ({ after: behind }) => ({ town: japaneseTown(behind), countries: ['JP'], sure: true }),
};

/** "Mumbai 400102", "Raipur – 492007"; six digits alone could be Indian, Russian, Singaporean. */
const SIX_DIGITS: Form = {
  token: /\b[1-9]\d{2} ?\d{3}\b/g,
  read: ({ before, after: behind }) => {
    if (/Singapore\s*$/i.test(before)) return { town: 'Singapore', countries: ['SG'], sure: true };
    const russian =
      /^[\s,]*(?:Россия[\s,]*)?(?:г\. ?|город )?(\p{Script=Cyrillic}[\p{Script=Cyrillic}-]{2,30})/u.exec(
        behind,
      );
    if (russian?.[1]) return { town: cleanTown(russian[1]), countries: ['RU', 'BY', 'KZ'], sure: false };
    const indian = before.replace(/[\s,.–-]*(?:PIN(?: ?code)?[\s:.–-]*)?$/i, '');
    return { town: townAtEnd(indian), countries: ['IN'], sure: false };
  },
};

/** "D-40764 Langenfeld", "75001 Paris", "28022 MADRID". */
const FIVE_DIGITS: Form = {
  token:
    /(?:\b(?:D|DE|F|FR|I|IT|E|ES|FIN|FI|S|SE|HR|EE|LT)[ -]{1,3})?\b\d{5}(?=,? {1,2}(?:[dl]['’])?\p{Lu})/gu,
  read: ({ token, after: behind }) => ({
    town: townAtStart(behind),
    countries: lettered(token) ?? [
      'DE',
      'FR',
      'IT',
      'ES',
      'FI',
      'MX',
      'TR',
      'HR',
      'EE',
      'LT',
      'UA',
      'RS',
      'MY',
      'MA',
      'TN',
      'SA',
    ],
    sure: lettered(token) !== undefined,
  }),
};

/** "333 23 Smålandsstenar", "110 00 Praha". */
const THREE_TWO: Form = {
  token: /(?:\b(?:SE|S|CZ|SK|GR)[ -]{1,3})?\b\d{3} \d{2}(?= {1,2}\p{Lu})/gu,
  read: ({ token, after: behind }) => ({
    town: townAtStart(behind),
    countries: lettered(token) ?? ['SE', 'CZ', 'SK', 'GR'],
    sure: lettered(token) !== undefined,
  }),
};

/** "A-1010 Wien", "3150 Haacht", "DK-2100 København". */
const FOUR_DIGITS: Form = {
  token: /(?:\b(?:A|AT|CH|B|BE|DK|N|NO|L|LU|H|HU|SI|BG|LV|NL)[ -]{1,3})?\b[1-9]\d{3}(?= {1,2}\p{Lu}\p{L})/gu,
  read: ({ before, token, after: behind }) => ({
    // Four digits before a capital are mostly a year or a model: only right after a house number they are a postcode.
    town: lettered(token) || HOUSE_NUMBER.test(before) ? townAtStart(behind) : undefined,
    countries: lettered(token) ?? ['AT', 'CH', 'BE', 'DK', 'NO', 'LU', 'HU', 'SI', 'BG', 'LI', 'TN'],
    sure: lettered(token) !== undefined,
  }),
};

/** "Eynesbury 3338", "Auckland 1010", "Cape Town 8001": the code follows the town. */
const TRAILING: Form = {
  token: /(?<=\p{L}[ ,]{1,2})\b\d{4,7}(?=[\s,.]|$)/gu,
  read: ({ before, token }) => ({
    town: townAtEnd(before),
    countries:
      token.length === 4
        ? ['AU', 'NZ', 'ZA']
        : token.length === 5
          ? ['IL', 'TH', 'MY', 'KE']
          : token.length === 7
            ? ['IL']
            : [],
    sure: false,
  }),
};

/** "г. Москва, ул. …": towns are marked as such. */
const RUSSIAN: Form = {
  token: /(?<=[\s,(])(?:г\.|город) ?(?=\p{Lu})/gu,
  read: after(['RU', 'BY', 'KZ', 'UA']),
};

/** "Dublin 2", "Cork T12 X8N6". */
const IRISH: Form = {
  token: /\b(?:[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}|(?<=Dublin )\d{1,2}W?)\b/g,
  read: ({ before }) => ({
    town: townAtEnd(before.replace(/[\s,]*Co(?:unty|\.)? ?\p{Lu}\p{L}+[\s,]*$/u, '')),
    countries: ['IE'],
    sure: false,
  }),
};

const HOUSE_NUMBER = /\p{L}{2}[^\n©]{0,20}\d[\dA-Za-z/.-]{0,6}[\s,|·•–()-]{1,4}$/u;

/** "Bentivoglio (BO)": the province in brackets, as in footers without postcode. */
const ITALIAN: Form = {
  token:
    /(?<=\p{L} )\((?:AG|AL|AN|AO|AR|AP|AT|AV|BA|BT|BL|BN|BG|BI|BO|BZ|BS|BR|CA|CL|CB|CE|CT|CZ|CH|CO|CS|CR|KR|CN|EN|FM|FE|FI|FG|FC|FR|GE|GO|GR|IM|IS|SP|AQ|LT|LE|LC|LI|LO|LU|MC|MN|MS|MT|ME|MI|MO|MB|NA|NO|NU|OR|PD|PA|PR|PV|PG|PU|PE|PC|PI|PT|PN|PZ|PO|RG|RA|RC|RE|RI|RN|RM|RO|SA|SS|SV|SI|SR|SO|SU|TA|TE|TR|TO|TP|TN|TV|TS|UD|VA|VE|VB|VC|VR|VV|VI|VT)\)/gu,
  read: ({ before }) => ({ town: townAtEnd(before), countries: ['IT'], sure: false }),
};

const LETTERS: Readonly<Record<string, string>> = {
  D: 'DE',
  F: 'FR',
  I: 'IT',
  E: 'ES',
  FIN: 'FI',
  S: 'SE',
  A: 'AT',
  B: 'BE',
  N: 'NO',
  L: 'LU',
  H: 'HU',
};

/** The country that a letter before the code names, as on international mail. */
function lettered(token: string): string[] | undefined {
  const letters = /^[A-Z]{1,3}/.exec(token)?.[0];
  return letters ? [LETTERS[letters] ?? letters] : undefined;
}

/** Most telling first: what one form has read, later ones do not read again. */
export const FORMS: readonly Form[] = [
  STATE_ZIP,
  CANADIAN,
  AUSTRALIAN,
  BRITISH,
  JAPANESE,
  BRAZILIAN,
  DUTCH,
  PORTUGUESE,
  POLISH,
  THREE_TWO,
  FIVE_DIGITS,
  SIX_DIGITS,
  FOUR_DIGITS,
  IRISH,
  RUSSIAN,
  ITALIAN,
  TRAILING,
];
