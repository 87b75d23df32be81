import { describe, expect, it } from 'vitest';
import { type FactQuestion, saidIn } from '../../../lib/exchange/import/cell.ts';
import { profileAt } from '../../../lib/text/profiles.ts';

const said = (question: FactQuestion, text: string, heading = '', currency?: string) =>
  saidIn(question, text, { heading, currency })?.map(({ value }) => value);

describe('a cell of a file', () => {
  it.each([
    ['51-200', 51, 200],
    ['11–50 Mitarbeiter', 11, 50],
    ['1 001 - 5 000 employees', 1001, 5000],
    ['10,001+', 10_001, undefined],
    ['1.2k', 1200, 1200],
    ['1k-5k', 1000, 5000],
    ['1.000', 1000, 1000],
    ['120.0', 120, 120],
    ['> 500', 500, undefined],
    ['über 500 Mitarbeitende', 500, undefined],
    ['ca. 40', 40, 40],
    ['weniger als 10', 1, 10],
  ])('says how many work there: %s', (text, min, max) => {
    expect(said('employees', text)).toEqual([max === undefined ? { min } : { min, max }]);
  });

  it.each([
    '10-May',
    'Okt 50',
    'Oct-50',
    '11. Nov',
    '01.10.2050',
    '2050-10-01',
    '12.5',
    'many',
    '0',
    '200-51',
    '50 offices',
  ])('does not say how many work there where a spreadsheet made it something else: %s', (text) =>
    expect(said('employees', text)).toBeUndefined(),
  );

  it('says at least how many where its heading does', () => {
    expect(said('employees', '50', 'employees at least')).toEqual([{ min: 50 }]);
  });

  it.each([
    ['€5m', '', 5e6, 5e6, 'EUR'],
    ['5 Mio. €', '', 5e6, 5e6, 'EUR'],
    ['$1M - $10M', '', 1e6, 1e7, 'USD'],
    ['5,2', 'Umsatz (Mio. €)', 5.2e6, 5.2e6, 'EUR'],
    ['1500000000', 'Annual revenue USD', 1.5e9, 1.5e9, 'USD'],
    ['5000000.00', 'Revenue in GBP', 5e6, 5e6, 'GBP'],
    ['> $1B', '', 1e9, undefined, 'USD'],
  ])('says what a year brings: %s under “%s”', (text, heading, min, max, currency) => {
    expect(said('revenue', text, heading)).toEqual([
      max === undefined ? { min, currency } : { min, max, currency },
    ]);
  });

  it('says no sum without a currency, which the rep can give for the file', () => {
    expect(said('revenue', '5000000')).toBeUndefined();
    expect(said('revenue', '5000000', 'Umsatz', 'CHF')).toEqual([{ min: 5e6, max: 5e6, currency: 'CHF' }]);
    for (const text of ['12.05.2026', 'n/a', '-5', '€5m of 7', '0'])
      expect(said('revenue', text, '', 'EUR')).toBeUndefined();
  });

  it.each([
    ['de', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Duitsland', 'DE'],
    ['Germania', 'DE'],
    ['The Netherlands', 'NL'],
    ['U.S.A.', 'US'],
    ['Österreich', 'AT'],
    ['España', 'ES'],
    ['Schweiz', 'CH'],
  ])('says the country in the languages of its file: %s', (text, code) => {
    expect(said('country', text)).toEqual([code]);
  });

  it('says no country that there is none of', () => {
    expect(said('country', 'Atlantis')).toBeUndefined();
    expect(said('country', 'constructor')).toBeUndefined();
  });

  it('says phones, years, industries and technologies', () => {
    expect(said('phone', '+49 (0)30 123456')).toEqual([{ written: '+49 (0)30 123456' }]);
    for (const text of ['4.93012E+11', 'call us', '123']) expect(said('phone', text)).toBeUndefined();
    for (const text of ['1998', '1998.0', '01.04.1998', 'since 1998'])
      expect(said('founded', text)).toEqual([1998]);
    for (const text of ['98', '1998-2004', '3098']) expect(said('founded', text)).toBeUndefined();
    expect(said('industry', 'COMPUTER_SOFTWARE')).toEqual(['Computer software']);
    expect(said('technology', 'HubSpot; Shopify;HubSpot')).toEqual(['HubSpot', 'Shopify']);
    expect(said('technology', 'HubSpot, Shopify')).toEqual(['HubSpot', 'Shopify']);
    expect(said('name', '12345')).toBeUndefined();
    expect(said('name', 'A'.repeat(121))).toBeUndefined();
  });

  it('says a page at LinkedIn in the form in which pages read there have it', () => {
    for (const text of [
      'https://www.linkedin.com/company/acme/about?x=1',
      'http://de.linkedin.com/company/acme',
      'https://linkedin.com/companies/acme/',
      'https://www.linkedin.com/school/acme-university/',
    ])
      expect(said('linkedin', text)).toEqual([profileAt(text)?.address]);
    expect(said('linkedin', 'linkedin.com/company/acme')).toEqual(['https://www.linkedin.com/company/acme']);
    expect(said('linkedin', 'https://www.linkedin.com/sales/company/12')).toEqual([
      'https://www.linkedin.com/company/12',
    ]);
    expect(said('linkedin', 'https://www.linkedin.com/in/ada')).toBeUndefined();
  });
});
