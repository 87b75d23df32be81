import { describe, expect, it } from 'vitest';
import { countryOfCity } from '../../lib/text/city-countries.ts';

describe('well-known cities', () => {
  it.each([
    ['Mailand', 'IT'],
    ['ZÜRICH', 'CH'],
    ['Ho Chi Minh City', 'VN'],
    ['東京', 'JP'],
    ['Springfield', undefined],
    ['constructor', undefined],
  ])('tell their country: %s', (city, country) => {
    expect(countryOfCity(city)).toBe(country);
  });
});
