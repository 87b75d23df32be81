import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import * as printing from 'libphonenumber-js/max';
import * as whole from 'libphonenumber-js/min';
import metadata from 'libphonenumber-js/min/metadata';
import { beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../../lib/facts/phone-plans/pack.ts';
import { unpacked } from '../../lib/facts/phone-plans/unpack.ts';
import { shipped } from '../setup/shipped.ts';

const COUNTRIES = whole.getCountries();

/** Ways a page may write a country's example, whole and with a digit too many, too few or another. */
function written(country: whole.CountryCode): string[] {
  const number = printing.getExampleNumber(country, examples);
  if (!number) return [];
  const ways = [number.number, number.formatInternational(), number.formatNational(), number.nationalNumber];
  const all = [...ways, ...ways.map((way) => way.replace('+', '00'))];
  return all.flatMap((way) => [
    way,
    `${way}5`,
    way.slice(0, -1),
    way.slice(0, -3),
    way.replace(/\d$/, '0'),
    `0${way}`,
    `${way} ext. 12`,
  ]);
}

/** Digits that begin as numbers of a country do and go on at random, with and without what may stand before them. */
const anyNumber = fc
  .record({
    country: fc.constantFrom(...COUNTRIES),
    kept: fc.nat({ max: 6 }),
    rest: fc.stringMatching(/^\d{2,11}$/),
    before: fc.constantFrom('', '', '+', '0', '00', '011', '(0)', '1', 'tel:'),
  })
  .map(({ country, kept, rest, before }) => {
    const example = printing.getExampleNumber(country, examples);
    const start = before === '+' ? example?.number.slice(1) : example?.nationalNumber;
    return [`${before}${start?.slice(0, kept)}${rest}`, country] as const;
  });

describe('phone numbers read by what the zip has of the library', () => {
  let slim: typeof whole;
  let early: unknown;
  beforeAll(async () => {
    const { openLists, ...rest } = await shipped(
      'node_modules/libphonenumber-js/min/index.js',
      'lib/text/later.ts',
    );
    slim = rest;
    try {
      slim.isSupportedCountry('DE');
    } catch (error) {
      early = error;
    }
    openLists({ 'phone-plans': [packed(metadata)] });
  });

  it('are not read before the lists of the package are open', () => {
    expect(String(early)).toContain('The words of phone-plans are not open');
  });

  const read = (
    { parsePhoneNumberFromString }: typeof whole,
    text: string,
    defaultCountry?: whole.CountryCode,
  ) => {
    const number = parsePhoneNumberFromString(text, defaultCountry ? { defaultCountry } : {});
    if (!number) return 'none';
    const { country, nationalNumber, countryCallingCode, carrierCode, ext } = number;
    const possible = [number.isValid(), number.isPossible()];
    return [number.number, country, nationalNumber, countryCallingCode, carrierCode, ext, ...possible].join();
  };

  it('come out the same in every country, at home and abroad', () => {
    expect(COUNTRIES.filter((country) => !slim.isSupportedCountry(country))).toEqual([]);
    const texts = COUNTRIES.flatMap((country) => written(country).map((text) => [text, country] as const));
    expect(texts.length).toBeGreaterThan(10_000);
    const wrong = texts.filter(([text, home]) =>
      [home, 'US' as const, undefined].some(
        (country) => read(whole, text, country) !== read(slim, text, country),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('come out the same whatever digits are put together', () => {
    fc.assert(
      fc.property(anyNumber, ([text, country]) => read(whole, text, country) === read(slim, text, country)),
      { numRuns: 20_000 },
    );
  });

  it('are sought in the countries of a calling code in the same order', () => {
    const { country_calling_codes } = unpacked(packed(metadata));
    expect(country_calling_codes).toEqual(metadata.country_calling_codes);
  });

  it('cannot be printed as their country does, which is what makes them light', () => {
    const number = '+442079460018';
    expect(whole.parsePhoneNumberFromString(number)?.formatNational()).toBe('020 7946 0018');
    expect(slim.parsePhoneNumberFromString(number)?.formatNational).toBeUndefined();
  });

  it('come out the same where no country has them', () => {
    for (const text of [
      '+800 1234 5678',
      '+870 773 111 632',
      '+882 16 1234 5678',
      '+888 123 456 78901',
      '+979 123 456 789',
    ])
      expect(read(slim, text)).toBe(read(whole, text));
  });

  it('and what is none stays none', () => {
    for (const text of ['', '+', 'x', '+0123', '12', 'tel:;phone-context=', '1'.repeat(300), '+999 123 4567'])
      for (const country of ['DE', 'US', undefined] as const)
        expect(read(slim, text, country)).toBe(read(whole, text, country));
  });
});
