import { describe, expect, it } from 'vitest';
import type { Fact, IndustryGuess } from '../../lib/facts/fact.ts';
import { judgeIndustry } from '../../lib/fit/industry.ts';
import type { IndustryCriterion } from '../../lib/icp/icp.ts';
import { account, fact } from './invented.ts';

const wanted: IndustryCriterion = {
  id: 'i',
  kind: 'industry',
  importance: 'must',
  any: ['transport', 'food'],
};
const never: IndustryCriterion = { ...wanted, importance: 'never' };

function guess(sure: boolean, ...likely: [IndustryGuess['likely'][number]['industry'], number][]) {
  return fact(
    'likelyIndustry',
    {
      by: 'model',
      sure,
      likely: likely.map(([industry, score]) => ({ industry, score, words: ['freight'] })),
    },
    'We carry freight.',
  );
}

function judged(criterion: IndustryCriterion, ...facts: Fact[]) {
  return judgeIndustry(account({ facts }), criterion);
}

describe('industry', () => {
  it('is as stated, whatever the words make likely', () => {
    const stated = fact('industry', 'Freight and Package Transportation');
    expect(judged(wanted, guess(true, ['retail', 0.9]), stated)).toMatchObject({
      verdict: 'yes',
      finding: 'Transport & logistics',
      evidence: { quote: 'Freight and Package Transportation' },
    });
    expect(judged(wanted, fact('industry', 'Banking'))).toMatchObject({
      verdict: 'no',
      finding: 'Banking & finance',
    });
  });

  it('is as the rep says, before what is stated', () => {
    const said = { ...fact('industry', 'Food, drink & farming', ''), source: 'rep' as const };
    expect(judged(wanted, fact('industry', 'Banking'), said)).toMatchObject({
      verdict: 'yes',
      finding: 'Food, drink & farming, as you said',
      evidence: { source: 'rep' },
    });
  });

  it('is believed from the pages’ words where they are clear, with the words that decided', () => {
    expect(judged(wanted, guess(true, ['transport', 0.7], ['retail', 0.1]))).toMatchObject({
      verdict: 'yes',
      finding: 'Likely Transport & logistics, by its words: freight',
      evidence: { quote: 'We carry freight.' },
    });
    expect(judged(wanted, guess(true, ['retail', 0.7], ['transport', 0.1])).verdict).toBe('no');
  });

  it('is half met where it is among the likely, or close behind the likeliest', () => {
    const among = judged(wanted, guess(false, ['retail', 0.4], ['transport', 0.1]));
    expect(among).toMatchObject({
      verdict: 'partly',
      finding: 'Perhaps Transport & logistics, by its words: freight',
    });
    expect(judged(wanted, guess(true, ['retail', 0.5], ['transport', 0.4])).verdict).toBe('partly');
  });

  it('is open where nothing tells, and where an unsure guess is of others', () => {
    expect(judged(wanted)).toMatchObject({
      verdict: 'unknown',
      lookAt: [{ label: 'About page' }, { label: 'LinkedIn page' }],
    });
    expect(judged(wanted, guess(false, ['retail', 0.4]))).toMatchObject({
      verdict: 'unknown',
      finding: 'Perhaps Retail & wholesale, by its words: freight',
    });
    expect(judged(wanted, fact('industry', 'Moonshine')).verdict).toBe('unknown');
  });

  it('says so where only lists of words speak', () => {
    const { value, ...rest } = guess(true, ['food', 0.6]);
    const byWords = { ...rest, value: { ...value, by: 'keywords' as const } };
    expect(judged(wanted, byWords).finding).toBe(
      'Likely Food, drink & farming, by a list of words alone: freight',
    );
  });

  it('rules out by what is stated or said, never by a guess', () => {
    expect(judged(never, guess(true, ['transport', 0.9])).verdict).toBe('partly');
    expect(judged(never, fact('industry', 'Freight')).verdict).toBe('yes');
  });
});
