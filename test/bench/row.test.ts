import { describe, expect, it } from 'vitest';
import { misses, type Row, round, verdict } from './row.ts';

const row = (more: Partial<Row>): Row => ({
  what: 'reading',
  unit: 'ms',
  figures: { median: 4, p95: 7, max: 30, n: 20 },
  ...more,
});

describe('budgets of the benchmark', () => {
  it('a figure over its bound is said with both', () => {
    const late = row({ budget: { median: 3, p95: 8 } });
    expect(misses(late)).toEqual(['reading: median 4 ms, budget 3']);
    expect(verdict(late)).toBe('no');
    expect(verdict(row({ budget: { median: 4, p95: 7 } }))).toBe('yes');
    expect(verdict(row({}))).toBe('');
  });

  it('waiting for a busy machine misses no budget that the processor time keeps', () => {
    const budget = { median: 3 };
    expect(verdict(row({ budget, processor: { median: 2.5, p95: 5, max: 9 } }))).toBe('by processor time');
    expect(verdict(row({ budget, processor: { median: 3.5, p95: 5, max: 9 } }))).toBe('no');
  });
});

describe('figures in the report', () => {
  it('have three digits at most, none of them for show', () => {
    expect([0, 0.125, 2.5, 3, 12.34, 1234.5, -0.52].map(round)).toEqual([
      '0',
      '0.13',
      '2.5',
      '3',
      '12.3',
      '1235',
      '-0.52',
    ]);
  });
});
