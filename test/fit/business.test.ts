import { describe, expect, it } from 'vitest';
import { judgeBusiness } from '../../lib/fit/business.ts';
import type { BusinessCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const makers: BusinessCriterion = {
  id: 'b',
  kind: 'business',
  importance: 'strong',
  any: ['manufacturer', 'distributor'],
};
const trading: BusinessCriterion = { ...makers, any: [], buyers: 'businesses' };
const both: BusinessCriterion = { ...makers, buyers: 'businesses' };

const shop = fact('businessModel', 'retailer', 'Our shop');
const plant = fact('businessModel', 'manufacturer', 'We make gears.');
const toTrade = fact('buyers', 'businesses', 'For workshops');
const toAll = fact('buyers', 'both', 'For homes and workshops');

function judged(
  criterion: BusinessCriterion,
  ...facts: ReturnType<typeof fact<'buyers' | 'businessModel'>>[]
) {
  return judgeBusiness(account({ facts: facts as (typeof plant | typeof toTrade)[] }), criterion);
}

describe('business', () => {
  it('is met by any of several things that a company does for a living', () => {
    expect(judged(makers, { ...shop, confidence: 0.9 }, plant)).toMatchObject({
      verdict: 'yes',
      finding: 'Manufacturer',
      evidence: { quote: 'We make gears.' },
    });
    expect(judged(makers, shop)).toMatchObject({ verdict: 'no', finding: 'Retailer' });
  });

  it('counts who serves both for either', () => {
    expect(judged(trading, toAll)).toMatchObject({
      verdict: 'yes',
      finding: 'Sells to businesses and consumers',
    });
    expect(judged({ ...trading, buyers: 'consumers' }, toAll).verdict).toBe('yes');
    expect(judged({ ...trading, buyers: 'consumers' }, toTrade).verdict).toBe('no');
  });

  it('asks for both parts where both are asked', () => {
    expect(judged(both, plant, toTrade)).toMatchObject({
      verdict: 'yes',
      finding: 'Manufacturer, sells to businesses',
    });
    expect(judged(both, shop, toTrade)).toMatchObject({ verdict: 'no', finding: 'Retailer' });
    expect(judged(both, shop)).toMatchObject({ verdict: 'no', finding: 'Retailer' });
  });

  it('is open, never no, where a part is not stated', () => {
    expect(judged(both, plant)).toMatchObject({
      verdict: 'unknown',
      finding: 'Manufacturer, who pays it not stated',
    });
    expect(judged(both, toTrade)).toMatchObject({
      verdict: 'unknown',
      finding: 'What it is for a living not stated, sells to businesses',
    });
    expect(judged(makers).verdict).toBe('unknown');
  });
});
