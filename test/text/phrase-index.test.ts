import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../lib/text/phrase-index.ts';

const index = new PhraseIndex([
  ['maker', ['hersteller von, manufactur*, *maschinen']],
  ['menu', ['=solutions, solutions for']],
]);
const rows = (text: string) => index.find(text.split(' ')).map(({ row }) => row);

describe('looking for many phrases at once', () => {
  it('finds a phrase wherever its words stand in a row', () => {
    expect(index.find('wir sind hersteller von pumpen'.split(' '))).toEqual([
      { row: 'maker', at: 2, length: 2 },
    ]);
    expect(rows('hersteller und von')).toEqual([]);
  });

  it('finds beginnings and ends of words', () => {
    expect(rows('manufacturing')).toEqual(['maker']);
    expect(rows('verpackungsmaschinen')).toEqual(['maker']);
  });

  it('takes no whole word for the end of one', () => {
    expect(rows('maschinen')).toEqual([]);
  });

  it('finds a menu entry only where it is the whole of a text', () => {
    expect(rows('solutions')).toEqual(['menu']);
    expect(rows('our solutions')).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(rows('')).toEqual([]);
  });
});
