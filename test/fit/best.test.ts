import { describe, expect, it } from 'vitest';
import { bestFit } from '../../lib/fit/best.ts';
import type { Fit, Letter } from '../../lib/fit/fit.ts';

const one = (letter: Letter, score?: number, share = 1): Fit => ({
  letter,
  ...(score === undefined ? {} : { score }),
  range: { low: 0, high: 100 },
  known: { criteria: 1, of: 1, share },
  reasons: [],
  gates: [],
  icp: { id: `${letter}${score}${share}`, name: 'One', version: 1 },
});

describe('the best of several profiles’ fits', () => {
  it('goes by letter first: A, B, C, D, then a question, then ruled out', () => {
    const order = [one('×', 99), one('?', 90), one('D', 39), one('C', 50), one('B', 85), one('A', 80)];
    for (let many = 1; many <= order.length; many += 1)
      expect(bestFit(order.slice(0, many).toReversed())).toBe(order[many - 1]);
  });

  it('goes by the number among equal letters, then by how much is known', () => {
    expect(bestFit([one('B', 61), one('B', 70)])?.score).toBe(70);
    expect(bestFit([one('?'), one('?', 20)])?.score).toBe(20);
    expect(bestFit([one('B', 61, 0.5), one('B', 61, 0.9)])?.known.share).toBe(0.9);
  });

  it('is the first of equals, and none of none', () => {
    const [first, other] = [one('A', 90), one('A', 90)];
    expect(bestFit([first, other])).toBe(first);
    expect(bestFit([])).toBeUndefined();
  });
});
