import { describe, expect, it } from 'vitest';
import { judgeRevenue } from '../../lib/fit/revenue.ts';
import type { RevenueCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const M = 1e6;
const wanted: RevenueCriterion = {
  id: 'r',
  kind: 'revenue',
  importance: 'strong',
  currency: 'EUR',
  min: 10 * M,
  max: 50 * M,
  halfMin: 5 * M,
};

function judged(currency: string, min: number, max?: number) {
  const value = max === undefined ? { currency, min } : { currency, min, max };
  return judgeRevenue(account({ facts: [fact('revenue', value, 'our revenue')] }), wanted);
}

describe('revenue', () => {
  it.each([
    ['yes', 'EUR 20 million', 20 * M, 20 * M],
    ['partly', 'EUR 6 million: near EUR 10 million–50 million', 6 * M, 6 * M],
    ['partly', 'Over EUR 40 million: partly inside EUR 10 million–50 million', 40 * M, undefined],
    ['no', 'EUR 4 million: too little', 4 * M, 4 * M],
    ['no', 'EUR 51 million: too much', 51 * M, 51 * M],
  ])('in the profile’s currency is %s: %s', (verdict, finding, min, max) => {
    expect(judged('EUR', min, max)).toMatchObject({
      verdict,
      finding,
      evidence: { quote: 'our revenue' },
    });
  });

  it('in another currency tells only where no rate could matter', () => {
    expect(judged('USD', 900 * M, 900 * M)).toMatchObject({
      verdict: 'no',
      finding: 'USD 900 million, at whatever rate too much',
    });
    expect(judged('GBP', M, M).finding).toBe('GBP 1 million, at whatever rate too little');
    expect(judged('USD', 30 * M, 30 * M)).toMatchObject({
      verdict: 'unknown',
      finding: 'USD 30 million: not in EUR, and too close to tell without the rate',
    });
  });

  it('in a currency whose units are of another size is a question, however large', () => {
    expect(judged('JPY', 900 * M, 900 * M).verdict).toBe('unknown');
  });

  it('not stated is a question that an about page may answer', () => {
    expect(judgeRevenue(account(), wanted)).toMatchObject({
      verdict: 'unknown',
      lookAt: [{ label: 'About page' }],
    });
  });
});
