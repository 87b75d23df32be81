import { describe, expect, it } from 'vitest';
import { countryCode, countryOfCallingCode, countryOfHost } from '../../lib/text/countries.ts';

describe('naming a country', () => {
  it.each([
    ['Germany', 'en', 'DE'],
    ['Deutschland', 'en', 'DE'],
    ['U.S.A.', 'en', 'US'],
    ['UK', 'en', 'GB'],
    ['Niederlande', 'de', 'NL'],
    ['Royaume-Uni', 'fr', 'GB'],
    ['日本', 'ja', 'JP'],
    ['at', 'en', 'AT'],
    ['Atlantis', 'en', undefined],
    ['EU', 'en', undefined],
  ])('%s (%s) is %s', (text, language, code) => {
    expect(countryCode(text, language)).toBe(code);
  });

  it('knows the countries of calling codes and domains', () => {
    expect(countryOfCallingCode('4930')).toBe('DE');
    expect(countryOfCallingCode('35312')).toBe('IE');
    expect(countryOfCallingCode('1512')).toBe('US');
    expect(countryOfHost('www.acme.co.uk')).toBe('GB');
    expect(countryOfHost('acme.pl')).toBe('PL');
  });

  it('reads no place into domains registered for their looks', () => {
    expect(countryOfHost('acme.io')).toBeUndefined();
    expect(countryOfHost('acme.co')).toBeUndefined();
    expect(countryOfHost('acme.com')).toBeUndefined();
  });
});
