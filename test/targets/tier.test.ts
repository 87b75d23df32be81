import { describe, expect, it } from 'vitest';
import { suggestTier } from '../../lib/targets/tier.ts';
import { listOf } from './sample.ts';

describe('the tier an account comes in at', () => {
  it.each([
    ['A', 'A'],
    ['B', 'B'],
    ['C', 'C'],
    ['D', 'C'],
    ['?', 'C'],
    ['×', 'C'],
  ] as const)('is, for a fit of %s, %s', (letter, tier) => {
    expect(suggestTier(letter, [])).toBe(tier);
  });

  it('is the next one down when ten are in A, and when twenty-five are in B', () => {
    const fullA = listOf(10, { tier: 'A' });
    expect(suggestTier('A', fullA)).toBe('B');
    expect(suggestTier('A', [...fullA, ...listOf(25, { tier: 'B' })])).toBe('C');
    expect(suggestTier('A', listOf(9, { tier: 'A' }))).toBe('A');
  });

  it('does not count who was taken off', () => {
    expect(suggestTier('A', listOf(10, { tier: 'A', removedAt: 1 }))).toBe('A');
  });
});
