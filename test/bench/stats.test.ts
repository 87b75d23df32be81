import { describe, expect, it } from 'vitest';
import { median, percentile, summarise } from './stats.ts';

describe('figures of a series of measurements', () => {
  it('the median is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 100])).toBe(3.5);
    expect(median([7])).toBe(7);
  });

  it('a percentile is one of the measurements: of 20, the 19th is the 95th', () => {
    const oneToTwenty = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(percentile(oneToTwenty, 0.95)).toBe(19);
    expect(percentile(oneToTwenty, 1)).toBe(20);
    expect(percentile(oneToTwenty, 0)).toBe(1);
    expect(percentile([3, 8, 5], 0.95)).toBe(8);
  });

  it('numbers are ordered as numbers and the series is left as it was', () => {
    const series = [100, 20, 3];
    expect(summarise(series)).toEqual({ median: 20, p95: 100, max: 100, n: 3 });
    expect(series).toEqual([100, 20, 3]);
  });

  it('nothing measured is no figure', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
    expect(() => summarise([])).toThrow(RangeError);
  });
});
