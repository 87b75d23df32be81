import { countryOfCity } from '../../text/city-countries.ts';
import { LETTER, UPPER } from '../../text/letters.ts';
import type { Around, Form } from './address.ts';
import { townAtEnd, townAtStart } from './town.ts';

/** The town follows the code; the code's form leaves these countries. */
const after =
  (countries: string[], sure = false) =>
  (around: Around) => ({ town: townAtStart(around.after), countries, sure });

/** A pattern with `UPPER` for a capital letter. */
const capital = (source: string) => new RegExp(source.replaceAll('UPPER', `[${UPPER}]`), 'g');

/** "5701 RJ Helmond". */
const DUTCH: Form = {
  shapes: ['9999 AA', '9999AA'],
  token: capital(String.raw`\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?=[ ,]{1,3}['’]?UPPER)`),
  read: after(['NL']),
};

const PORTUGUESE: Form = {
  shapes: ['9999-999 '],
  token: capital(String.raw`\b\d{4}-\d{3}(?= +UPPER)`),
  read: after(['PT']),
};
const POLISH: Form = {
  shapes: ['99-999 '],
  token: capital(String.raw`\b\d{2}-\d{3}(?= +UPPER)`),
  read: after(['PL']),
};

const FIVE_DIGIT_COUNTRIES = 'DE FR IT ES FI MX TR HR EE LT UA RS MY MA TN SA'.split(' ');

/** The end of a phone number with the next line's capital after it, or a model's number: "type D-40764 Lathe". */
const NOT_A_CODE = /(?:\+|\d{3})[\d ()/-]{3,}$|[a-zäöüß]{4} $/;

/** "D-40764 Langenfeld", "75001 Paris", "28022 MADRID". */
const FIVE_DIGITS: Form = {
  shapes: ['99999'],
  token: capital(
    String.raw`(?:\b(?:D|DE|F|FR|I|IT|E|ES|FIN|FI|S|SE|HR|EE|LT) ?[-–] ?)?\b\d{5}(?=(?:,? {1,2}|,?\n)(?:[dl]['’])?UPPER)`,
  ),
  read: ({ before, token, after: behind }) => {
    const province = PROVINCE.exec(behind)?.[1];
    if (province && countryOfCity(province) === 'TR')
      return { town: province, countries: ['TR'], sure: false };
    return {
      town: NOT_A_CODE.test(before) ? undefined : townAtStart(behind),
      countries: lettered(token) ?? FIVE_DIGIT_COUNTRIES,
      sure: isMailed(token),
    };
  },
};

/** "Konak / İzmir", "Şişli/İstanbul": the district, then the city that people know. */
const PROVINCE = new RegExp(`^ [^\\n/\\d]{2,24}/ ?([${UPPER}][${LETTER}]+)`);

/** "333 23 Smålandsstenar", "110 00 Praha". */
const THREE_TWO: Form = {
  shapes: ['999 99 '],
  token: capital(String.raw`(?:\b(?:SE|S|CZ|SK|GR) ?[-–] ?)?\b\d{3} \d{2}(?= {1,2}UPPER)`),
  read: ({ token, after: behind }) => ({
    town: townAtStart(behind),
    countries: lettered(token) ?? ['SE', 'CZ', 'SK', 'GR'],
    sure: isMailed(token),
  }),
};

/** "A-1010 Wien", "3150 Haacht", "DK-2100 København". */
const FOUR_DIGITS: Form = {
  shapes: ['9999 '],
  token: capital(
    String.raw`(?:\b(?:A|AT|CH|B|BE|DK|N|NO|L|LU|H|HU|SI|BG|LV|NL) ?[-–] ?)?\b[1-9]\d{3}(?= {1,2}UPPER[${LETTER}])`,
  ),
  read: ({ before, token, after: behind }) => {
    const town = townAtStart(behind);
    const countries = lettered(token) ?? FOUR_DIGIT_COUNTRIES;
    // Four digits before a capital are mostly a year or a model: only right after a house number, or before a city that is
    // known to have such codes, they are a postcode.
    const isCode =
      lettered(token) ||
      HOUSE_NUMBER.test(before) ||
      (town !== undefined && !/^(?:19|20)/.test(token) && countries.includes(countryOfCity(town) ?? ''));
    return { town: isCode ? town : undefined, countries, sure: isMailed(token) };
  },
};

const FOUR_DIGIT_COUNTRIES = 'AT CH BE DK NO LU HU SI BG LI TN'.split(' ');

/** A house number right before, as in every address that puts the postcode first. */
const HOUSE_NUMBER = new RegExp(`[${LETTER}]{2}[^\\n©]{0,20}\\d[\\dA-Za-z/.-]{0,6}[\\s,|·•–()-]{1,4}$`);

/** "г. Москва, ул. …": towns are marked as such. */
const RUSSIAN: Form = {
  shapes: [''],
  token: /(?<=[\s,(])(?:г\.|город) ?(?=[А-Я])/g,
  script: /[А-Я]/,
  read: after(['RU', 'BY', 'KZ', 'UA']),
};

/** "Bentivoglio (BO)": the province in brackets, as in footers without postcode. */
const ITALIAN: Form = {
  shapes: ['(AA)'],
  token:
    /(?<=[a-zA-Zàèéìòù] )\((?:AG|AL|AN|AO|AR|AP|AT|AV|BA|BT|BL|BN|BG|BI|BO|BZ|BS|BR|CA|CL|CB|CE|CT|CZ|CH|CO|CS|CR|KR|CN|EN|FM|FE|FI|FG|FC|FR|GE|GO|GR|IM|IS|SP|AQ|LT|LE|LC|LI|LO|LU|MC|MN|MS|MT|ME|MI|MO|MB|NA|NO|NU|OR|PD|PA|PR|PV|PG|PU|PE|PC|PI|PT|PN|PZ|PO|RG|RA|RC|RE|RI|RN|RM|RO|SA|SS|SV|SI|SR|SO|SU|TA|TE|TR|TO|TP|TN|TV|TS|UD|VA|VE|VB|VC|VR|VV|VI|VT)\)/g,
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

/** Two letters or "D" before a code are mail; other single letters also begin models ("F-12345"). */
const isMailed = (token: string) => /^(?:D|[A-Z]{2,3})\b/.test(token);

/** Where the code stands before the town, most telling first; four digits, which years also have, last. */
export const CONTINENTAL_FORMS: readonly Form[] = [
  DUTCH,
  PORTUGUESE,
  POLISH,
  THREE_TWO,
  FIVE_DIGITS,
  FOUR_DIGITS,
  RUSSIAN,
  ITALIAN,
];
