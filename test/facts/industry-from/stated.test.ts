import { describe, expect, it } from 'vitest';
import { codesOf, industryOfCode } from '../../../lib/facts/industry-from/codes.ts';
import { industryOfLabel } from '../../../lib/facts/industry-from/labels.ts';
import { INDUSTRY_IDS } from '../../../lib/icp/industries.ts';

describe('a stated industry', () => {
  it.each([
    ['Software Development', 'software'],
    ['Retail Apparel and Fashion', 'retail'],
    ['Wholesale Building Materials', 'retail'],
    ['Pharmaceutical Manufacturing', 'pharma'],
    ['Manufacturing', 'machinery'],
    ['Real Estate Agents and Brokers', 'property'],
    ['Insurance Agencies and Brokerages', 'insurance'],
    ['Computer Games', 'media'],
    ['Truck Transportation', 'transport'],
    ['Non-profit Organizations', 'public'],
    ['Motor Vehicle Parts Manufacturing', 'vehicles'],
    ['62012 - Business and domestic software development', 'software'],
  ])('"%s" lands in %s', (label, industry) => {
    expect(industryOfLabel(label)).toBe(industry);
  });

  it('that is not understood lands nowhere', () => {
    expect(industryOfLabel('Quux')).toBeUndefined();
  });

  it.each([
    ['nace', '62.01', 'software'],
    ['nace', '65202', 'insurance'],
    ['nace', '2120', 'pharma'],
    ['naics', '541511', 'software'],
    ['naics', '541110', 'services'],
    ['naics', '3254', 'pharma'],
    ['sic', '7372', 'software'],
    ['sic', '6798', 'property'],
  ] as const)('%s %s lands in %s', (system, code, industry) => {
    expect(industryOfCode(system, code)).toBe(industry);
  });

  it('goes back into every list and comes home', () => {
    for (const industry of INDUSTRY_IDS) {
      for (const system of ['naics', 'nace', 'sic'] as const)
        for (const own of codesOf(system, industry)) expect(industryOfCode(system, own)).toBe(industry);
    }
  });

  it('with a code too short to tell, or of no list, is not guessed', () => {
    expect(industryOfCode('nace', '6')).toBeUndefined();
    expect(industryOfCode('naics', 'abc')).toBeUndefined();
  });
});
