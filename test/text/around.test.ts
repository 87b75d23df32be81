import { describe, expect, it } from 'vitest';
import { around } from '../../lib/text/around.ts';

const TEXT = 'Our works stand at 7 Quay Street, Goole DN14 5XX, beside the lighthouse.';

describe('words around a place in a text', () => {
  const at = TEXT.indexOf('DN14');
  const end = at + 'DN14 5XX'.length;

  it('are whole: none is cut in two at either end', () => {
    expect(around(TEXT, at, end, 20, 10)).toBe('Quay Street, Goole DN14 5XX, beside');
  });

  it('keep a word that ends or begins just there', () => {
    expect(around(TEXT, at, end, 14, 1)).toBe('Street, Goole DN14 5XX,');
  });

  it('are the whole text where it is short', () => {
    expect(around(TEXT, at, end, 300, 300)).toBe(TEXT);
  });

  it('are cut anywhere in scripts without spaces', () => {
    const text = '青'.repeat(200);
    expect(around(text, 100, 101, 60, 60)).toHaveLength(121);
  });
});
