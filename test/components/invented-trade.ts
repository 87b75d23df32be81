import type { IndustryKnown } from '../../lib/account/industry-of.ts';
import type { LikelyIndustry } from '../../lib/facts/fact.ts';
import type { Reason } from '../../lib/fit/fit.ts';
import { ABOUT, fact, NOW, reason } from './invented.ts';

const LIKELY: LikelyIndustry[] = [
  { industry: 'transport', score: 0.72, words: ['warehouse', 'freight', 'carriers', 'pallets'] },
  { industry: 'retail', score: 0.14, words: ['wholesale'] },
  { industry: 'software', score: 0.06, words: [] },
];

/** What the page's words speak for. */
export function told(over: Partial<IndustryKnown> = {}): IndustryKnown {
  const guess = fact('likelyIndustry', { likely: LIKELY, sure: true, by: 'model' });
  return {
    by: 'model',
    sure: true,
    likely: LIKELY,
    fact: { ...guess, quote: 'Freight and pallets, picked up by our own carriers' },
    ...over,
  };
}

/** What LinkedIn says of it. */
export const STATED: IndustryKnown = {
  by: 'stated',
  sure: true,
  likely: [{ industry: 'transport', score: 1, words: [] }],
  fact: {
    ...fact('industry', 'Truck Transportation'),
    source: 'profile',
    url: 'https://www.linkedin.com/company/nordfracht/',
  },
};

/** What the rep says of it. */
export const SAID: IndustryKnown = {
  by: 'rep',
  sure: true,
  likely: [{ industry: 'retail', score: 1, words: [] }],
  fact: { ...fact('industry', 'Retail & wholesale', 1), source: 'rep', quote: '' },
};

/** A need that a page only hints at. */
export function hinted(over: Partial<Reason> = {}): Reason {
  return reason({
    criterionId: 'need',
    kind: 'need',
    importance: 'strong',
    label: 'Has warehouses of its own',
    verdict: 'partly',
    points: 10,
    of: 20,
    finding: 'Hinted',
    evidence: {
      quote: 'Goods leave our three halls in Hamburg each night.',
      url: ABOUT,
      source: 'text',
      seenAt: NOW,
    },
    ...over,
  });
}
