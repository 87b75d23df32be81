import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import * as printing from 'libphonenumber-js/max';
import * as whole from 'libphonenumber-js/min';
import { beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../setup/shipped.ts';

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

describe('phone numbers read without the ways to print them, as the zip has it', () => {
  let slim: typeof whole;
  beforeAll(async () => {
    slim = await shipped('node_modules/libphonenumber-js/min/index.js');
  });

  const read = (
    { parsePhoneNumberFromString }: typeof whole,
    text: string,
    defaultCountry?: whole.CountryCode,
  ) => {
    const number = parsePhoneNumberFromString(text, defaultCountry ? { defaultCountry } : {});
    if (!number) return 'none';
    const { country, nationalNumber, countryCallingCode, ext } = number;
    const type = [number.isValid(), number.isPossible(), number.getType()];
    return [number.number, country, nationalNumber, countryCallingCode, ext, ...type].join();
  };

  it('come out the same in every country, at home and abroad', () => {
    const countries = whole.getCountries();
    expect(slim.getCountries()).toEqual(countries);
    const texts = countries.flatMap((country) => written(country).map((text) => [text, country] as const));
    expect(texts.length).toBeGreaterThan(10_000);
    const wrong = texts.filter(([text, home]) =>
      [home, 'US' as const, undefined].some(
        (country) => read(whole, text, country) !== read(slim, text, country),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('cannot be printed as their country does, which is what makes them light', () => {
    const number = '+442079460018';
    expect(whole.parsePhoneNumberFromString(number)?.formatNational()).toBe('020 7946 0018');
    expect(slim.parsePhoneNumberFromString(number)?.formatNational()).toBe('2079460018');
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
});
