import { describe, expect, it } from 'vitest';
import { directionOf, dot, knownWords, openWordVectors } from '../../lib/text/word-vectors.ts';
import { modelFile, shippedWords as words } from '../fit/shipped-words.ts';

describe('the shipped words', () => {
  it('know their kin by one key, and rare forms by their stem', () => {
    expect(words.keyOf('warehouses')).toBe(words.keyOf('warehouse'));
    expect(words.keyOf('warehoused')).toBe(words.keyOf('warehouse'));
    expect(words.keyOf('qwertzuiops')).toBe('qwertzuiop');
  });

  it('are the more telling the rarer', () => {
    expect(words.idfOf(words.keyOf('company'))).toBeLessThan(words.idfOf(words.keyOf('warehouse')));
    expect(words.idfOf('qwertzuiop')).toBeGreaterThan(words.idfOf(words.keyOf('warehouse')));
  });

  it('lie near in meaning where they mean the like', () => {
    const [truck, lorry, violin] = ['trucks', 'vans', 'music'].map((word) => words.indexOf(word));
    expect(words.cosine(truck ?? -1, lorry ?? -1)).toBeGreaterThan(
      words.cosine(truck ?? -1, violin ?? -1) + 0.3,
    );
    expect(words.nearest('hospital', 0.5, 10).map(([word]) => word)).toContain('clinic');
    expect(words.nearest('qwertzuiop', 0, 10)).toEqual([]);
  });

  it('point nowhere for a text of which none is known', () => {
    const nowhere = directionOf(knownWords('qwertzuiop', words), words);
    expect(dot(nowhere, nowhere)).toBe(0);
    const somewhere = directionOf(knownWords('hospital patients', words), words);
    expect(dot(somewhere, somewhere)).toBeCloseTo(1, 5);
  });

  it('are refused where the file is of another make', () => {
    expect(() => openWordVectors(modelFile('references.bin'))).toThrow('unknown layout');
    expect(() => openWordVectors(modelFile('words.bin').slice(0, -2))).toThrow('unknown layout');
  });
});
