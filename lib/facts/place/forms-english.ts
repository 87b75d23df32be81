import { type RegionCountry, withoutRegion } from '../../text/regions.ts';
import type { Form, Reading } from './address.ts';
import { townAtEnd } from './town.ts';

/** "Portland, OR 97201", "Houston, Texas 77055", "Grants Pass, OR USA 97526": the state before the code decides. */
export function beforeRegion(country: RegionCountry, before: string): Reading | undefined {
  const rest = withoutRegion(before.replace(/[\s,]+(?:U\.?S\.?A?\.?|Canada|Australia)[\s,]*$/, ''), country);
  return rest === undefined ? undefined : { town: townAtEnd(rest), countries: [country], sure: true };
}

const STATE_ZIP: Form = {
  shapes: ['99999'],
  token: /(?<!\d)\d{5}(?:-\d{4})?\b/g,
  read: ({ before }) => beforeRegion('US', before),
};

/** "Kanata, ON K2K 2X3": codes of letter-digit pairs are Canada's alone. */
const CANADIAN: Form = {
  shapes: ['A9A'],
  token: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/g,
  read: ({ before }) =>
    beforeRegion('CA', before) ?? { town: townAtEnd(before), countries: ['CA'], sure: true },
};

/** "Surry Hills NSW 2010". */
const AUSTRALIAN: Form = {
  shapes: ['9999'],
  token: /(?<=[A-Za-z][ ,.]{1,2})\d{4}\b/g,
  read: ({ before }) => beforeRegion('AU', before),
};

/** "Cheltenham, Gloucestershire, GL50 1XX": the town stands before the county, the county before the postcode. */
const BRITISH: Form = {
  shapes: ['9AA'],
  token: /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  read: ({ before }) => ({ town: townAtEnd(before), countries: ['GB'], sure: true }),
};

const COUNTY = /[\s,]*\bCo(?:unty|\.)? ?[A-Z][a-z]+[\s,]*$/;

/** "Dublin 2", "Cork T12 X8N6". */
const IRISH: Form = {
  shapes: ['A99', 'A9A', 'Aublin 9'],
  token: /\b(?:[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}|(?<=Dublin )\d{1,2}W?)\b/g,
  read: ({ before }) => ({
    town: townAtEnd(before.replace(COUNTY, '')),
    countries: ['IE'],
    sure: false,
  }),
};

/** Where the town stands before the code, most telling first. */
export const ENGLISH_FORMS: readonly Form[] = [STATE_ZIP, CANADIAN, AUSTRALIAN, BRITISH, IRISH];
