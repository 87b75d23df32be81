import { describe, expect, it } from 'vitest';
import { count, describeCriterion, wantedOf } from '../../lib/icp/describe.ts';
import type { Criterion } from '../../lib/icp/icp.ts';
import type { Persona } from '../../lib/icp/role.ts';
import { countriesOf } from '../../lib/text/world-regions.ts';

const base = { id: 'c', importance: 'nice' } as const;

describe('a criterion in a rep’s words', () => {
  it.each<[string, Criterion]>([
    ['50–1,000 people', { ...base, kind: 'size', min: 50, max: 1_000 }],
    ['Up to 200 people', { ...base, kind: 'size', min: 1, max: 200 }],
    ['1 person', { ...base, kind: 'size', min: 1, max: 1 }],
    ['Based in Germany', { ...base, kind: 'place', countries: ['DE'] }],
    ['Based in Germany or Austria', { ...base, kind: 'place', countries: ['DE', 'AT'] }],
    ['Based in Germany, Austria or Switzerland', { ...base, kind: 'place', countries: ['DE', 'AT', 'CH'] }],
    [
      'Based in United States, Germany or 8 more',
      { ...base, kind: 'place', countries: ['US', 'DE', 'FR', 'IT', 'JP', 'IN', 'BR', 'ZA', 'PL', 'GR'] },
    ],
    ['Based in DACH', { ...base, kind: 'place', countries: ['DE', 'AT', 'CH', 'LI'] }],
    ['Based in the EU', { ...base, kind: 'place', countries: [...(countriesOf('the EU') ?? [])] }],
    [
      'Based in DACH or France, within 1,000 km of Basel',
      {
        ...base,
        kind: 'place',
        countries: ['DE', 'AT', 'CH', 'LI', 'FR'],
        near: { city: 'Basel', country: 'CH', km: 1_000 },
      },
    ],
    [
      'Based within 100 km of Hamburg',
      { ...base, kind: 'place', countries: [], near: { city: 'Hamburg', country: 'DE', km: 100 } },
    ],
    ['On your list “Fair”', { ...base, kind: 'list', name: 'Fair', any: ['acme.example'] }],
    [
      'Sells to trade',
      { ...base, kind: 'words', name: 'Sells to trade', any: ['b2b', 'wholesale*', 'c', 'd'] },
    ],
    ['Uses HubSpot or Shop', { ...base, kind: 'technology', any: ['HubSpot', 'Shop'] }],
    ['Has open jobs', { ...base, kind: 'hiring', roles: [] }],
    ['Hiring for sales', { ...base, kind: 'hiring', roles: ['sales'] }],
    ['At least 5 open jobs', { ...base, kind: 'hiring', roles: [], atLeast: 5 }],
    ['Hiring for sales, at least 2', { ...base, kind: 'hiring', roles: ['sales'], atLeast: 2 }],
    ['Was funded', { ...base, kind: 'funding' }],
    ['Is growing', { ...base, kind: 'growth' }],
    [
      'Revenue of EUR 10 million–1.2 billion',
      { ...base, kind: 'revenue', currency: 'EUR', min: 10e6, max: 1.2e9 },
    ],
    ['Revenue up to USD 450,000', { ...base, kind: 'revenue', currency: 'USD', min: 0, max: 450_000 }],
    ['Sells in France', { ...base, kind: 'market', countries: ['FR'], languages: [] }],
    [
      'Sells in France or Belgium, or in French',
      { ...base, kind: 'market', countries: ['FR', 'BE'], languages: ['fr'] },
    ],
    [
      'Sells in English, Chinese or Vietnamese',
      { ...base, kind: 'market', countries: [], languages: ['en', 'zh', 'vi'] },
    ],
    ['Certified: ISO 27001 or SOC 2', { ...base, kind: 'certificate', any: ['ISO 27001', 'SOC 2'] }],
    ['Founded 1990–2010', { ...base, kind: 'founded', from: 1990, to: 2010 }],
    ['Founded in 1990', { ...base, kind: 'founded', from: 1990, to: 1990 }],
    ['Founded in 1990 or later', { ...base, kind: 'founded', from: 1990 }],
    [
      'In Transport & logistics or Retail & wholesale',
      { ...base, kind: 'industry', any: ['transport', 'retail'] },
    ],
    ['Sells to businesses', { ...base, kind: 'business', any: [], buyers: 'businesses' }],
    ['Manufacturer or distributor', { ...base, kind: 'business', any: ['manufacturer', 'distributor'] }],
    [
      'Software maker, sells to consumers',
      { ...base, kind: 'business', any: ['software'], buyers: 'consumers' },
    ],
    [
      'Runs warehouses',
      { ...base, kind: 'need', name: 'Runs warehouses', signals: ['our depots'], counterSignals: [] },
    ],
    [
      'Like Acme, Bolt or 2 more',
      {
        ...base,
        kind: 'likeness',
        clients: ['Acme', 'Bolt', 'Cog', 'Dot'].map((name) => ({ name, text: 'x' })),
      },
    ],
    ['Founded in 2010 or earlier', { ...base, kind: 'founded', to: 2010 }],
  ])('reads “%s”', (words, criterion) => {
    expect(describeCriterion(criterion)).toBe(words);
    expect(describeCriterion(criterion)).toBe(words);
  });

  it('says who is the person to speak to', () => {
    const persona: Persona = {
      seniorities: ['owner', 'chief', 'vice-president'],
      functions: ['it', 'human-resources', 'sales', 'data'],
      countries: ['DE', 'AT'],
    };
    expect(wantedOf.seniority(persona)).toBe('Owner, chief or vice president');
    expect(wantedOf.function(persona)).toBe('IT, human resources or 2 more');
    expect(wantedOf.function({ ...persona, functions: ['sales', 'it'] })).toBe('Sales or IT');
    expect(wantedOf.place(persona)).toBe('In Germany or Austria');
    expect(wantedOf.title({ ...persona, titles: ['RevOps', 'CRM'] })).toBe('Title says “RevOps” or “CRM”');
  });

  it('sets thousands apart', () => {
    expect([1, 999, 1_000, 10_000_000].map(count)).toEqual(['1', '999', '1,000', '10,000,000']);
  });
});
