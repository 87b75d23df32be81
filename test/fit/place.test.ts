import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/facts/fact.ts';
import { unplaced } from '../../lib/fit/near-city.ts';
import { judgePlace } from '../../lib/fit/place.ts';
import type { PlaceCriterion } from '../../lib/icp/icp.ts';
import { account, fact, HOME, icp } from './invented.ts';

const wanted: PlaceCriterion = { id: 'p', kind: 'place', importance: 'strong', countries: ['DE', 'AT'] };

describe('place', () => {
  it('names city and country of a company in a wanted country', () => {
    const german = account({
      facts: [fact('country', 'DE', 'Hauptstraße 1, Musterstadt'), fact('city', 'Musterstadt')],
    });
    expect(judgePlace(german, wanted)).toMatchObject({
      verdict: 'yes',
      finding: 'Based in Musterstadt, Germany',
      evidence: { quote: 'Hauptstraße 1, Musterstadt', url: HOME },
    });
  });

  it('leaves out a city from another page, which may be another office’s', () => {
    const city = { ...fact('city', 'Elsewhere'), url: 'https://acme.example/offices' };
    expect(judgePlace(account({ facts: [fact('country', 'AT'), city] }), wanted).finding).toBe(
      'Based in Austria',
    );
  });

  it('takes a city from a file where the file tells the same country, and never one file’s city with another’s country', () => {
    const of = (file: string) => ({ source: 'import', file, confidence: 0.3 }) as const;
    const based = (...facts: Fact[]) => judgePlace(account({ facts }), wanted).finding;
    const [country, city] = [fact('country', 'DE'), { ...fact('city', 'Kiel'), ...of('crm.csv') }];
    expect(based(country, city)).toBe('Based in Germany');
    expect(based(country, city, { ...fact('country', 'AT'), ...of('crm.csv') })).toBe('Based in Germany');
    expect(based(country, city, { ...country, ...of('crm.csv') })).toBe('Based in Kiel, Germany');
    expect(based({ ...country, ...of('fair.csv') }, city)).toBe('Based in Germany');
    expect(based({ ...country, ...of('fair.csv') }, fact('city', 'Bonn'))).toBe('Based in Germany');
  });

  it('says where a company is that is based elsewhere', () => {
    expect(judgePlace(account({ facts: [fact('country', 'AU')] }), wanted)).toMatchObject({
      verdict: 'no',
      credit: 0,
      finding: 'Based in Australia',
      evidence: { quote: 'AU' },
    });
  });

  it('believes the surest of two statements', () => {
    const unsure = { ...fact('country', 'AU'), confidence: 0.4 };
    expect(judgePlace(account({ facts: [unsure, fact('country', 'DE')] }), wanted).verdict).toBe('yes');
  });

  it('is unknown where no page states it, and points to contact and legal notice', () => {
    const judged = judgePlace(account({ signposts: { legal: 'https://acme.example/imprint' } }), wanted);
    expect(judged.verdict).toBe('unknown');
    expect(judged.lookAt).toEqual([
      { label: 'Contact page' },
      { label: 'Legal notice', url: 'https://acme.example/imprint' },
    ]);
  });
});

describe('near a city', () => {
  const near: PlaceCriterion = {
    ...wanted,
    countries: [],
    near: { city: 'Hamburg', country: 'DE', km: 100 },
  };
  const at = (city: string, country = 'DE') =>
    account({ facts: [fact('country', country), fact('city', city)] });

  it.each([
    ['Hamburg', 'yes', 'Based in Hamburg, Germany'],
    ['Lübeck', 'yes', 'Based in Lübeck, Germany: about 60 km from Hamburg'],
    ['Hanover', 'partly', 'Based in Hanover, Germany: about 130 km from Hamburg'],
    ['München', 'no', 'Based in München, Germany: about 620 km from Hamburg'],
  ])('%s counts as %s', (city, verdict, finding) => {
    expect(judgePlace(at(city), near)).toMatchObject({ verdict, finding, evidence: { quote: city } });
  });

  it('is a question where the town is not stated, or its place not known, and never a no', () => {
    expect(judgePlace(account({ facts: [fact('country', 'AU')] }), near)).toMatchObject({
      verdict: 'unknown',
      finding: 'Based in Australia, in which town is not stated',
      lookAt: [{ label: 'Contact page' }, { label: 'Legal notice' }],
    });
    expect(judgePlace(at('Musterstadt'), near)).toMatchObject({
      verdict: 'unknown',
      finding: 'Based in Musterstadt, Germany: how far from Hamburg is not known',
    });
    expect(judgePlace(at('Hamburg', 'US'), near).verdict).toBe('unknown');
    expect(judgePlace(account(), near).verdict).toBe('unknown');
  });

  it('and in a country asks for both', () => {
    const both = { ...near, countries: ['DE'] };
    expect(judgePlace(at('Lübeck'), both).verdict).toBe('yes');
    expect(judgePlace(at('Aarhus', 'DK'), both)).toMatchObject({
      verdict: 'no',
      finding: 'Based in Aarhus, Denmark',
    });
    expect(
      judgePlace(at('Szczecin', 'PL'), { ...near, near: { city: 'Berlin', country: 'DE', km: 150 } }).verdict,
    ).toBe('yes');
  });

  it('believes the rep’s word on the town, wherever the country was read', () => {
    const said = { ...fact('city', 'Lübeck'), source: 'rep' as const, url: 'https://acme.example/contact' };
    expect(judgePlace(account({ facts: [fact('country', 'DE'), said] }), near).verdict).toBe('yes');
  });

  it('is told where Fitmark does not know the city itself', () => {
    expect(unplaced(icp(near, wanted))).toBeUndefined();
    const nowhere = { ...near, near: { city: 'Musterstadt', country: 'DE', km: 50 } };
    expect(unplaced(icp(nowhere))).toBe(
      'Fitmark does not know where Musterstadt, Germany, lies, and so nobody’s distance to it: name the nearest large city.',
    );
  });
});
