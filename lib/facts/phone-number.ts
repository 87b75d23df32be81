import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { PhoneCandidate } from './phone-candidates.ts';
import type { Home } from './place.ts';

/** Numbers of North America that say so: "1-512-555-0100", and free ones, which companies of other countries show as well. */
const NORTH_AMERICAN =
  /^(?:1[ .-]\(?[2-9]\d{2}\)?|(?:1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?)[ .-]{0,3}(?:[2-9]\d{2}[ .-]{1,3}\d{4}|(?=[\d-]{0,7}[A-Z]{3})[A-Z\d-]{7,9})$/;

/** Countries to try for numbers without prefix on pages that name no place: by how each writes its own. */
const SHAPES: readonly [CountryCode, RegExp][] = [
  ['US', /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{0,3}(?:[2-9]\d{2}[ .-]{0,3}\d{4}|[A-Z\d-]{7,8})$/],
  ['GB', /^\(?0(?:[127]\d{3}\)? ?\d{3} ?\d{3}|2\d\)? ?\d{4} ?\d{4}|800 ?\d{3} ?\d{4})$/],
];

/** Countries of the calling code 1 in which companies are common. */
export const NORTH_AMERICA = /^(?:US|CA|PR)$/;

/** "0771 - 5550123 / 24", "030 5550123 / 5550124": a second line, where the first is whole without. */
const SECOND_LINE = /(?<=\d{2}.{4,20}) ?\/ ?\d[\d ]{0,12}$/;

/** A number and how it is written, a second line left out. */
export interface Parsed {
  number: PhoneNumber;
  written: string;
}

/** The number that a candidate dials, read with the page's country; undefined where it is none. */
export function parsePhone({ written, line, source }: PhoneCandidate, home: Home): Parsed | undefined {
  const countries = countriesOf(written, home);
  for (const text of new Set([written, written.replace(SECOND_LINE, '')])) {
    for (const country of countries) {
      const number = numberIn(text, country);
      if (number?.isValid()) return { number, written: text };
    }
  }
  // A number that the page itself presents as a phone may be of a kind the plan does not list.
  const number = numberIn(written, countries[0]);
  const isPresented = source !== 'text' || line === 'phone';
  return isPresented && number?.isPossible() ? { number, written } : undefined;
}

/** Countries whose plans the number is tried with, the likeliest first; one undefined where nothing tells. */
function countriesOf(written: string, home: Home): readonly (CountryCode | undefined)[] {
  const own = home.country;
  const abroad = NORTH_AMERICAN.test(written) && !NORTH_AMERICA.test(own ?? '') ? ['US'] : [];
  const shaped = SHAPES.filter(([, shape]) => shape.test(written)).map(([country]) => country);
  const known = [...abroad, own, ...shaped].filter(isKnown);
  return known.length > 0 ? known : [undefined];
}

function numberIn(written: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const dialled = onKeypad(withoutTrunk(written.replace(/^00/, '+')));
  return parsePhoneNumberFromString(dialled, country ? { defaultCountry: country } : {});
}

const isKnown = (code: string | undefined): code is CountryCode =>
  code !== undefined && isSupportedCountry(code);

/** "+49 (0)30 12" and "+49 (0 30) 12": the nought is dialled within the country alone. */
function withoutTrunk(written: string): string {
  return written.replace('(0)', '').replace(/^(\+\d{1,3} ?)\(0[ -]?(?=\d)/, '$1(');
}

/** Letters as a keypad dials them (ITU-T E.161): "888-4ACMECO" → "888-4226326". */
function onKeypad(written: string): string {
  return written.replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? '');
}
