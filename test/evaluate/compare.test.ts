import { describe, expect, it } from 'vitest';
import { compareFact, type LabelValue } from './compare.ts';

const isRight = (key: string, labelled: LabelValue, read: LabelValue) =>
  compareFact(key, labelled, read).right === 1;

describe('comparing what was read with the label', () => {
  it('counts a right reading, a wrong one and a missing one', () => {
    expect(compareFact('city', 'Leeds', 'Leeds')).toEqual({ labelled: 1, found: 1, right: 1, wrong: [] });
    expect(compareFact('city', 'Leeds', 'York')).toEqual({
      labelled: 1,
      found: 1,
      right: 0,
      wrong: ['York ≠ Leeds'],
    });
    expect(compareFact('city', 'Leeds', undefined)).toEqual({ labelled: 1, found: 0, right: 0, wrong: [] });
  });

  it('counts a reading as wrong where the label says the page has none', () => {
    expect(compareFact('phone', null, '+1 512 555 0100')).toMatchObject({ labelled: 0, found: 1, right: 0 });
    expect(compareFact('emails', [], ['info@acme.example'])).toMatchObject({
      labelled: 0,
      found: 1,
      right: 0,
    });
  });

  it('takes any of several labels for a single fact', () => {
    expect(isRight('city', ['Toronto', 'Etobicoke'], 'Etobicoke')).toBe(true);
  });

  it.each([
    ['Acme Tools', 'ACME Tools GmbH & Co. KG', true],
    ['Acme Tools', 'Acme-Tools, Inc.', true],
    ['Berg and Son', 'Berg & Son Pty Ltd', true],
    ['Blåbær', 'Blabaer AS', true],
    ["Ada's Pies", 'Adas Pies', true],
    ['青山電機 (AOYAMA ELECTRIC CO.,LTD)', '株式会社青山電機', true],
    ['Acme', 'Acme Logistics', false],
  ])('name: "%s" and "%s"', (label, read, expected) => {
    expect(isRight('name', label, read)).toBe(expected);
  });

  it.each([
    ['(512) 555-0100', '+1 512-555-0100', true],
    ['+44 (0)1632 960001', '01632 960001', true],
    ['+39 06 5550100', '065550100', true],
    ['1.800.ACME123', '1-800-2263123', true],
    ['020 7946 0000 ext. 12', '+44 20 7946 0000', true],
    ['555-0100', '+1 512 555 0100', false],
    ['(512) 555-0100', '(512) 555-0101', false],
  ])('phone: "%s" and "%s"', (label, read, expected) => {
    expect(isRight('phone', label, read)).toBe(expected);
  });

  it.each([
    ['Vienna', 'Wien', true],
    ['Saint-Malo', 'St. Malo', true],
    ['São Paulo', 'Sao Paulo', true],
    ['Tokyo', '東京都', true],
    ['Rohr', 'Rohr in Niederbayern', true],
    ['Springfield', 'West Springfield', false],
  ])('city: "%s" and "%s"', (label, read, expected) => {
    expect(isRight('city', label, read)).toBe(expected);
  });

  it.each([
    [
      'linkedin',
      'http://www.linkedin.com/company/acme?trk=x',
      'https://de.linkedin.com/company/Acme/about/',
      true,
    ],
    ['linkedin', 'https://www.linkedin.com/company/acme', 'https://www.linkedin.com/school/acme', false],
    ['twitter', 'http://twitter.com/AcmeHQ', 'https://x.com/acmehq/', true],
    ['facebook', 'https://de-de.facebook.com/acme/', 'https://m.facebook.com/acme?ref=ts', true],
    [
      'facebook',
      'https://www.facebook.com/pages/Acme-Tools/120000000000001',
      'https://facebook.com/pages/Acme/120000000000001',
      true,
    ],
    ['facebook', 'https://www.facebook.com/acme', 'https://www.facebook.com/acme.store', false],
    ['github', 'https://github.com/acme', 'github.com/acme/', true],
  ])('%s: %s and %s', (key, label, read, expected) => {
    expect(isRight(key, label, read)).toBe(expected);
  });

  it.each([
    ['120', { min: 120, max: 120 }, true],
    ['120', { min: 51, max: 200 }, true],
    ['51–200', { min: 51, max: 200 }, true],
    ['more than 1,500', { min: 1500 }, true],
    ['rund 2.300', { min: 2300, max: 2300 }, true],
    ['3 mil', { min: 3000 }, true],
    ['単体／120人', { min: 120, max: 120 }, true],
    ['1,200 (as of 2020-04-01)', { min: 1200, max: 1200 }, true],
    ['120', { min: 10 }, false],
    ['120', { min: 201, max: 500 }, false],
  ])('employees: "%s" and %o', (label, read, expected) => {
    expect(isRight('employees', label, read)).toBe(expected);
  });

  it('knows an account by its registrable domain', () => {
    expect(isRight('domain', 'ads.acme.co.uk', 'acme.co.uk')).toBe(true);
    expect(isRight('domain', 'www.acme.example', 'acme.example')).toBe(true);
    expect(isRight('domain', 'acme.github.io', 'other.github.io')).toBe(false);
  });

  it('compares founding years, industries and business models as they stand', () => {
    expect(isRight('foundedYear', 1987, 1987)).toBe(true);
    expect(isRight('foundedYear', 1987, 1978)).toBe(false);
    expect(isRight('b2b', false, true)).toBe(false);
    expect(isRight('country', 'GB', 'gb')).toBe(true);
  });

  it('wants every mailbox read to be on the list', () => {
    expect(isRight('emails', ['info@acme.example', 'jobs@acme.example'], ['Jobs@acme.example'])).toBe(true);
    expect(isRight('emails', ['info@acme.example'], ['info@acme.example', 'ada@acme.example'])).toBe(false);
  });

  it('counts technologies and jobs item by item, under any of their names, each once', () => {
    const labels = ['Google Analytics', 'Vue.js', 'jQuery'];
    expect(compareFact('technologies', labels, ['GA4', 'Google Analytics', 'Vue', 'Stripe'])).toEqual({
      labelled: 3,
      found: 3,
      right: 2,
      wrong: ['Stripe ≠ Google Analytics | Vue.js | jQuery'],
    });
    expect(compareFact('jobs', ['Fahrerin (m/w/d)'], ['Fahrerin', 'Koch'])).toMatchObject({
      found: 2,
      right: 1,
    });
  });
});
