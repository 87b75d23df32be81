import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/facts/role.ts';
import { personCountry } from '../../lib/fit/person-country.ts';
import { roleFit } from '../../lib/fit/role-fit.ts';
import { FUNCTIONS, type Persona, SENIORITIES } from '../../lib/icp/role.ts';

const ANYBODY: Persona = { seniorities: [], functions: [], countries: [] };
const BUYER: Persona = {
  seniorities: ['owner', 'chief', 'head'],
  functions: ['purchasing', 'operations'],
  countries: ['DE', 'AT'],
};

function fitOf(title: string, place?: string, persona = BUYER) {
  return roleFit(roleOf(title), place, persona, title);
}

describe('the right person', () => {
  it('has rank, field and country that the rep wants, each in plain words', () => {
    expect(fitOf('Leiterin Einkauf', 'Linz, Österreich')).toEqual({
      verdict: 'yes',
      parts: [
        { of: 'seniority', verdict: 'yes', finding: 'Head', wanted: 'Owner, chief or head' },
        { of: 'function', verdict: 'yes', finding: 'Purchasing', wanted: 'Purchasing or operations' },
        { of: 'place', verdict: 'yes', finding: 'In Austria', wanted: 'In Germany or Austria' },
      ],
    });
  });

  it('is asked for nothing where the profile asks nothing', () => {
    expect(fitOf('Head of Sales', 'Linz, Austria', ANYBODY)).toEqual({ verdict: 'unknown', parts: [] });
    expect(fitOf('Head of Sales', undefined, { ...ANYBODY, seniorities: ['head'] }).parts).toHaveLength(1);
  });

  it('stays the right one where the place is not told', () => {
    expect(fitOf('Head of Purchasing').verdict).toBe('yes');
    expect(fitOf('Head of Purchasing').parts.at(-1)).toMatchObject({
      verdict: 'unknown',
      finding: 'Place not stated',
    });
    expect(fitOf('Head of Purchasing', 'Somewhere nice').parts.at(-1)?.finding).toBe(
      'Country not known from the place',
    );
  });

  it('is partly so where the title leaves something out', () => {
    expect(fitOf('Director').verdict).toBe('partly');
    expect(fitOf('Director').parts[1]).toMatchObject({
      verdict: 'unknown',
      finding: 'Not said in the title',
    });
  });

  it('is partly so who runs the company as a whole', () => {
    expect(fitOf('CEO').parts[1]).toMatchObject({
      verdict: 'partly',
      finding: 'Runs the company as a whole',
    });
    expect(fitOf('CEO').verdict).toBe('partly');
  });

  it.each([
    ['of another rank', 'Purchasing Intern', 'Bonn, Germany'],
    ['of another field', 'Head of Legal', 'Bonn, Germany'],
    ['of another country', 'Head of Purchasing', 'Lyon, France'],
  ])('is nobody %s', (_, title, place) => {
    expect(fitOf(title, place).verdict).toBe('no');
  });

  it('has a title that holds any of the words asked for, in whatever form', () => {
    const revOps: Persona = { ...ANYBODY, titles: ['revenue operations', 'revops*'] };
    expect(fitOf('Head of Revenue-Operations', undefined, revOps)).toEqual({
      verdict: 'yes',
      parts: [
        {
          of: 'title',
          verdict: 'yes',
          finding: '“Revenue-Operations”',
          wanted: 'Title says “revenue operations” or “revops*”',
        },
      ],
    });
    expect(fitOf('Head of Sales', undefined, revOps)).toMatchObject({
      verdict: 'no',
      parts: [{ finding: 'None of the words in the title' }],
    });
    expect(fitOf('', undefined, revOps).verdict).toBe('unknown');
    expect(
      fitOf('RevOps Manager', 'Bonn, Germany', { ...BUYER, ...revOps, seniorities: ['manager'] }).verdict,
    ).toBe('yes');
    expect(fitOf('RevOps Intern', undefined, { ...revOps, seniorities: ['manager'] }).verdict).toBe('no');
  });

  it('is not told by the country alone', () => {
    expect(fitOf('On a journey', 'Bonn, Germany').verdict).toBe('unknown');
    expect(fitOf('On a journey', 'Bonn, Germany', { ...ANYBODY, countries: ['DE'] }).verdict).toBe('yes');
  });

  it('is judged on what is asked, whatever is asked', () => {
    const some = <T>(list: readonly T[]) => fc.subarray([...list]);
    const persona = fc.record({
      seniorities: some(SENIORITIES),
      functions: some(FUNCTIONS),
      countries: some(['DE', 'FR']),
    });
    const words = fc.option(some(['sales']), { nil: undefined });
    const role = fc.record({ functions: some(FUNCTIONS), seniority: fc.constantFrom(...SENIORITIES) });
    fc.assert(
      fc.property(role, fc.string(), fc.string(), persona, words, (told, place, title, who, titles) => {
        const asked: Persona = { ...who, ...(titles && { titles }) };
        const { verdict, parts } = roleFit(told, place, asked, title);
        expect(parts.map(({ of }) => of)).toEqual([
          ...(asked.seniorities.length > 0 ? ['seniority'] : []),
          ...(asked.functions.length > 0 ? ['function'] : []),
          ...(asked.titles?.length ? ['title'] : []),
          ...(asked.countries.length > 0 ? ['place'] : []),
        ]);
        expect(verdict === 'no').toBe(parts.some((part) => part.verdict === 'no'));
      }),
    );
  });
});

describe('the country of somebody’s place', () => {
  it.each([
    ['Tampere, Finland', 'FI'],
    ['Greater Bergen Metropolitan Area', 'NO'],
    ['Berlin und Umgebung', 'DE'],
    ['Metropolregion Stuttgart', 'DE'],
    ['Großraum Hamburg', 'DE'],
    ['San Francisco Bay Area', 'US'],
    ['Greater New York City Area', 'US'],
    ['Austin, Texas, United States', 'US'],
    ['Atlanta, Georgia', 'US'],
    ['Île-de-France, France', 'FR'],
    ['Nantes et périphérie', 'FR'],
    ['Comunidad de Madrid, España', 'ES'],
    ['日本 東京都', 'JP'],
    ['Deutschland', 'DE'],
    ['Palma de Mallorca Area', 'ES'],
  ])('is told of %s', (place, country) => {
    expect(personCountry(place)).toBe(country);
  });

  it.each(['', 'Remote', 'Earth', 'Region', 'Greater New England Area', 'EMEA'])(
    'is not guessed of “%s”',
    (place) => {
      expect(personCountry(place)).toBeUndefined();
    },
  );
});
