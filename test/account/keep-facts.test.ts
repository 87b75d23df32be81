import { describe, expect, it } from 'vitest';
import { keepFacts } from '../../lib/account/keep-facts.ts';
import { FACT_KEYS } from './fact-keys.ts';
import { fact, HOME } from './sample.ts';

describe('the facts an account keeps', () => {
  it('are at most twelve of a kind: the least sure go first', () => {
    const cities = Array.from({ length: 15 }, (_, n) =>
      fact('city', `City ${n}`, { confidence: 0.5 + n / 100 }),
    );
    const kept = keepFacts(cities).map(({ value }) => value);
    expect(kept).toEqual(cities.slice(3).map(({ value }) => value));
  });

  it('are up to thirty of what a company has many of at once: open jobs and technologies', () => {
    const jobs = Array.from({ length: 40 }, (_, n) => fact('job', `Job ${n}`));
    expect(keepFacts(jobs)).toHaveLength(30);
  });

  it('lose the oldest of those equally sure', () => {
    const cities = Array.from({ length: 13 }, (_, n) => fact('city', `City ${n}`, { seenAt: 1_000 + n }));
    expect(keepFacts(cities)).not.toContainEqual(cities[0]);
  });

  it('lose a second mention before another value', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      fact('city', 'Kiel', { url: `${HOME}${n}`, confidence: 1 }),
    );
    const kept = keepFacts([...many, fact('city', 'Ghent', { confidence: 0.3 })]);
    expect(kept).toHaveLength(12);
    expect(kept.map(({ value }) => value)).toContain('Ghent');
  });

  it('are at most 240, and no question loses its only answer', () => {
    const crowd = FACT_KEYS.flatMap((key) =>
      Array.from({ length: 40 }, (_, n) => fact(key, `${key} ${n}`, { confidence: 0.9 })),
    );
    const lone = fact('city', 'Kiel', { confidence: 0.1 });
    const kept = keepFacts([...crowd, lone]);
    expect(kept).toHaveLength(240);
    expect(kept).toContain(lone);
  });

  it('never lose what the rep said', () => {
    const said = Array.from({ length: 130 }, (_, n) =>
      fact('job', `Job ${n}`, { source: 'rep', confidence: 0 }),
    );
    expect(keepFacts([...said, fact('city', 'Kiel')])).toHaveLength(131);
  });

  it('lose nothing that a file said to what pages say, up to what came last of very many files', () => {
    const said = (file: number) =>
      Array.from({ length: 30 }, (_, n) =>
        fact('job', `Job ${file} ${n}`, { source: 'import', confidence: 0.3, seenAt: file }),
      );
    const read = Array.from({ length: 40 }, (_, n) => fact('job', `Open ${n}`));
    expect(keepFacts([...read, ...said(1)])).toHaveLength(60);
    const kept = keepFacts([1, 2, 3, 4, 5].flatMap(said));
    expect(new Set(kept.map(({ seenAt }) => seenAt))).toEqual(new Set([2, 3, 4, 5]));
  });
});
