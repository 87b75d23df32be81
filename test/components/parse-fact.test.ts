import { describe, expect, it } from 'vitest';
import { parseFact } from '../../components/popup/argue/parse-fact.ts';
import type { SayableKey } from '../../lib/targets/argue/fact-word.ts';

const HOME = { languages: ['de-AT', 'en'], year: 2026 };
const parsed = (key: SayableKey, typed: string) => {
  const told = parseFact(key, typed, HOME);
  return 'word' in told ? told.word.value : undefined;
};
const errorOf = (key: SayableKey, typed: string) => {
  const told = parseFact(key, typed, HOME);
  return 'error' in told ? told.error : undefined;
};

describe('a rep types a fact', () => {
  it.each([
    ['320', { min: 320, max: 320 }],
    ['1,200', { min: 1200, max: 1200 }],
    ['1.200', { min: 1200, max: 1200 }],
    ['1 200', { min: 1200, max: 1200 }],
    ['1.2k', { min: 1200, max: 1200 }],
    ['51-200', { min: 51, max: 200 }],
    ['51 – 200', { min: 51, max: 200 }],
    ['51 to 200', { min: 51, max: 200 }],
    ['over 500', { min: 500 }],
    ['500+', { min: 500 }],
    ['> 1,000', { min: 1000 }],
  ])('people as “%s”', (typed, value) => expect(parsed('employees', typed)).toEqual(value));

  it.each(['', '0', 'many', '-5', '200-51', '12.5', '1,20', '12 vans', '99999999999', 'over 5-6'])(
    'people as “%s”, which is no number of people: is told how to write it',
    (typed) => expect(errorOf('employees', typed)).toContain('Write a number'),
  );

  it('revenue with its currency, and not without', () => {
    expect(parsed('revenue', 'EUR 12 million')).toEqual({ min: 12e6, max: 12e6, currency: 'EUR' });
    expect(parsed('revenue', '5–7 Mio. €')).toEqual({ min: 5e6, max: 7e6, currency: 'EUR' });
    expect(parsed('revenue', 'over $2 billion')).toEqual({ min: 2e9, currency: 'USD' });
    expect(parsed('revenue', '450,000 CHF')).toEqual({ min: 450e3, max: 450e3, currency: 'CHF' });
    expect(parsed('revenue', '£1.25bn')).toEqual({ min: 125e7, max: 125e7, currency: 'GBP' });
    expect(parsed('revenue', '12,5 Mrd. EUR')).toEqual({ min: 125e8, max: 125e8, currency: 'EUR' });
    expect(parsed('revenue', '$900k+')).toEqual({ min: 900e3, currency: 'USD' });
    expect(errorOf('revenue', 'EUR much')).toContain('with its currency');
    expect(errorOf('revenue', 'XYZ 4 million')).toContain('with its currency');
    expect(errorOf('revenue', '12 million')).toContain('with its currency');
    expect(errorOf('revenue', 'EUR 3 million or EUR 4 million')).toContain('with its currency');
  });

  it('a year that has been', () => {
    expect(parsed('founded', '1987')).toBe(1987);
    for (const typed of ['87', '2027', '0400', 'about 1987'])
      expect(errorOf('founded', typed)).toContain('2026 at the latest');
  });

  it('a country by code, by its English name, or in an own language', () => {
    expect(['AT', 'austria', 'Österreich', 'UK'].map((typed) => parsed('country', typed))).toEqual([
      'AT',
      'AT',
      'AT',
      'GB',
    ]);
    expect(errorOf('country', 'AT, DE')).toContain('a country');
  });

  it('several answers with commas, where there may be several', () => {
    expect(parsed('market', 'Austria, DE; austria')).toEqual(['AT', 'DE']);
    expect(errorOf('market', 'Austria, Europe')).toContain('a country');
    expect(parsed('technology', 'HubSpot, , Shopify,HubSpot')).toEqual(['HubSpot', 'Shopify']);
    expect(errorOf('certificate', ' , ')).toBe('Write it down first.');
    expect(parsed('name', 'Acme, Inc.')).toBe('Acme, Inc.');
  });

  it('what it is for a living only as one of the list', () => {
    expect(parsed('businessModel', 'distributor')).toBe('distributor');
    expect(errorOf('businessModel', 'pirate')).toBe('Choose one.');
    expect(parsed('buyers', 'both')).toBe('both');
    expect(errorOf('buyers', '')).toBe('Choose one.');
  });

  it('a name as written, neither empty nor endless', () => {
    expect(parsed('technology', '  Hub   Spot ')).toEqual(['Hub Spot']);
    expect(errorOf('name', '  ')).toBe('Write it down first.');
    expect(errorOf('city', 'x'.repeat(81))).toContain('80 characters');
  });
});
