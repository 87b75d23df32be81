import { describe, expect, it } from 'vitest';
import { capForDeal, fullSentence, overSentence, tierCap } from '../../lib/targets/capacity.ts';
import { DEALS } from '../../lib/targets/settings.ts';
import { suggestTier, tierFull, tierNote } from '../../lib/targets/tier.ts';
import { listOf } from './sample.ts';

describe('room on the list', () => {
  it('follows what a deal is worth, and is never more than a hundred', () => {
    expect(DEALS.map(capForDeal)).toEqual([6, 20, 50, 100, 60]);
    expect(fullSentence(listOf(100), 'Acme', 400)).toMatch(/full: 100 of 100/);
  });

  it('is never more in a tier than on the list', () => {
    expect([tierCap('A', 6), tierCap('B', 20), tierCap('B'), tierCap('C', 50)]).toEqual([6, 20, 25, 50]);
    expect(suggestTier('A', listOf(6, { tier: 'A' }), 6)).toBe('B');
    expect(suggestTier('A', listOf(6, { tier: 'A' }))).toBe('A');
  });

  it('is said in a sentence where a tier is full, and where a company comes in lower', () => {
    const full = listOf(10, { tier: 'A' });
    expect(tierFull('A', full)).toBe('Tier A is full (10 of 10)');
    expect(tierFull('B', full)).toBeUndefined();
    expect(tierNote('A', 'B', full)).toBe('Tier A is full (10 of 10): it comes in at B.');
    expect(tierNote('A', 'A', [])).toBeUndefined();
  });

  it('set below what is on the list takes nobody off', () => {
    expect(overSentence(50, 50)).toBeUndefined();
    expect(overSentence(62, 50)).toBe(
      '12 more than its 50 places are on your list. All stay until you take some off.',
    );
    expect(overSentence(2, 1)).toBe(
      '1 more than its 1 place is on your list. All stay until you take some off.',
    );
  });
});
