import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/facts/fact.ts';
import { judgeMarket } from '../../lib/fit/market.ts';
import type { MarketCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const french: MarketCriterion = {
  id: 'm',
  kind: 'market',
  importance: 'nice',
  countries: ['FR', 'BE'],
  languages: ['fr'],
};
const judged = (...facts: Fact[]) => judgeMarket(account({ facts }), french);

describe('a market', () => {
  it('is met by a country that the company says it sells to', () => {
    expect(judged(fact('market', 'DE'), fact('market', 'FR'), fact('market', 'BE'))).toMatchObject({
      verdict: 'yes',
      finding: 'Sells in France and 1 more',
      evidence: { quote: 'FR' },
    });
  });

  it('is met by pages in a wanted language', () => {
    expect(judged(fact('language', 'fr'))).toMatchObject({ verdict: 'yes', finding: 'Pages in French' });
  });

  it('is half met by an office there', () => {
    expect(judged(fact('office', { country: 'FR', city: 'Lyon' }))).toMatchObject({
      verdict: 'partly',
      finding: 'Has an office in Lyon, France; not said to sell there',
    });
  });

  it('is never no, for pages do not name all of them', () => {
    expect(judged(fact('market', 'DE'), fact('language', 'de'))).toMatchObject({ verdict: 'unknown' });
  });
});
