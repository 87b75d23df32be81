import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { PhoneCandidate } from './phone-candidates.ts';
import { PHONE_LABEL } from './phone-words.ts';
import type { Home } from './place.ts';

/** Countries to try for numbers without prefix on pages that name no place: by how each writes its own. */
const SHAPES: readonly [CountryCode, RegExp][] = [
  ['US', /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{0,3}(?:[2-9]\d{2}[ .-]{0,3}\d{4}|[A-Z\d-]{7,8})$/],
  ['GB', /^\(?0(?:[127]\d{3}\)? ?\d{3} ?\d{3}|2\d\)? ?\d{4} ?\d{4}|800 ?\d{3} ?\d{4})$/],
];

/** "0771 - 5550123 / 24": the last digits of a second line, where the first is whole without. */
export const SECOND_LINE = /(?<=\d{6}) ?\/ ?\d{1,4}$/;

/** The number that a candidate dials, read with the page's country; undefined where it is none. */
export function parsePhone({ written, label, source }: PhoneCandidate, home: Home): PhoneNumber | undefined {
  const dialled = onKeypad(written.replace(/^00/, '+').replace('(0)', ''));
  const shaped = SHAPES.filter(([, shape]) => shape.test(written)).map(([country]) => country);
  const countries = [home.country, ...shaped].filter(isKnown);
  for (const text of [dialled, dialled.replace(SECOND_LINE, '')]) {
    for (const country of countries.length > 0 ? countries : [undefined]) {
      const number = parsePhoneNumberFromString(text, country ? { defaultCountry: country } : {});
      if (number?.isValid()) return number;
    }
  }
  // A number that the page itself presents as a phone may be of a kind the plan does not list.
  const [country] = countries;
  const number = parsePhoneNumberFromString(dialled, country ? { defaultCountry: country } : {});
  const isPresented = source !== 'text' || PHONE_LABEL.test(label);
  return isPresented && number?.isPossible() ? number : undefined;
}

const isKnown = (code: string | undefined): code is CountryCode =>
  code !== undefined && isSupportedCountry(code);

/** Letters as a keypad dials them (ITU-T E.161): "888-4ACMECO" → "888-4226326". */
function onKeypad(written: string): string {
  return written.replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? '');
}
