import { describe, expect, it } from 'vitest';
import { industryOf, industrySaid } from '../../lib/account/industry-of.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { withIndustrySaid, withoutIndustrySaid } from '../../lib/account/said.ts';
import type { IndustryGuess } from '../../lib/facts/fact.ts';
import { INDUSTRIES, INDUSTRY_IDS, type Industry } from '../../lib/icp/industries.ts';
import { ABOUT, accountOf, fact, HOME, NOON, understood } from './sample.ts';

const guess = (industry: Industry, sure = true, by: IndustryGuess['by'] = 'model'): IndustryGuess => ({
  likely: [{ industry, score: 0.6, words: ['freight', 'pallets'] }],
  sure,
  by,
});
const PRODUCT = 'https://acme.example/product';

describe('what a company does', () => {
  it('is what the rep says, before what is stated, before what its words make likely', () => {
    const likely = fact('likelyIndustry', guess('software'), { confidence: 0.99 });
    const stated = fact('industry', 'Truck Transportation', { source: 'profile', confidence: 0.9 });
    expect(industryOf(accountOf([likely]))).toEqual({ ...guess('software'), fact: likely });
    expect(industryOf(accountOf([likely, stated]))).toEqual({
      by: 'stated',
      sure: true,
      likely: [{ industry: 'transport', score: 1, words: [] }],
      fact: stated,
    });
    const told = withIndustrySaid(accountOf([likely, stated]), 'retail', NOON);
    expect(industryOf(told)).toMatchObject({ by: 'rep', likely: [{ industry: 'retail' }] });
    expect(industrySaid(told)).toBe('retail');
    expect(withoutIndustrySaid(told).facts).toEqual([likely, stated]);
  });

  it('is whatever the rep says of all there is to say', () => {
    for (const id of INDUSTRY_IDS) {
      expect(industrySaid(withIndustrySaid(accountOf([]), id, NOON))).toBe(id);
      expect(industryOf(accountOf([fact('industry', INDUSTRIES[id])]))?.likely[0]?.industry).toBe(id);
    }
  });

  it('is not known by a label that nobody understands, but by the next one', () => {
    const odd = fact('industry', 'Quux', { confidence: 0.95 });
    expect(industryOf(accountOf([odd]))).toBeUndefined();
    const plain = fact('industry', 'Insurance', { confidence: 0.5 });
    expect(industryOf(accountOf([odd, plain]))?.fact).toBe(plain);
  });

  it('is judged by a sure page before an unsure one, by the home page before one that says other things', () => {
    let account = mergeUnderstanding(
      undefined,
      understood([fact('likelyIndustry', guess('media', false), { confidence: 0.4 })], 'home'),
      { url: HOME, title: 'Acme' },
      NOON,
    );
    expect(industryOf(account)).toMatchObject({ sure: false, likely: [{ industry: 'media' }] });
    const read = (url: string, page: 'about' | 'other', industry: Industry) => {
      const said = understood([fact('likelyIndustry', guess(industry), { url, confidence: 0.6 })], page);
      account = mergeUnderstanding(account, said, { url, title: 'Acme' }, NOON);
    };
    read(PRODUCT, 'other', 'retail');
    expect(industryOf(account)).toMatchObject({ sure: true, likely: [{ industry: 'retail' }] });
    read(ABOUT, 'about', 'transport');
    expect(industryOf(account)).toMatchObject({ sure: true, likely: [{ industry: 'transport' }] });
    expect(account.drift).toBeUndefined();
  });

  it('is kept with words cut to size, whatever a page says', () => {
    const endless = {
      ...guess('food'),
      likely: [{ industry: 'food' as const, score: 0.5, words: ['x'.repeat(900)] }],
    };
    const account = mergeUnderstanding(
      undefined,
      understood([fact('likelyIndustry', endless), fact('industry', 'y'.repeat(900))]),
      { url: HOME, title: 'Acme' },
      NOON,
    );
    expect(industryOf(account)?.likely[0]?.words).toEqual(['x'.repeat(40)]);
    expect(account.facts).toHaveLength(2);
  });
});
