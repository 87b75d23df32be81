import { describe, expect, it } from 'vitest';
import { Phrases, wordsOf } from '../../lib/text/words.ts';

describe('the words of a text', () => {
  it('are letters and counts in lower case, parted by apostrophes and hyphens', () => {
    expect(wordsOf("L'équipe: 1.200 full-time Co-Workers").map(({ text }) => text)).toEqual([
      'l',
      'équipe',
      '1.200',
      'full',
      'time',
      'co',
      'workers',
    ]);
  });

  it('know where they stand and whether they are counts', () => {
    expect(wordsOf('Team of 40')[2]).toEqual({ text: '40', from: 8, to: 10, isCount: true });
  });
});

describe('phrases', () => {
  const phrases = new Phrases('more than, more', 'help*, plus d');
  const words = wordsOf('We helped more than forty: plus d’amis');

  it('are found from their first word, the longest first', () => {
    expect(phrases.startingAt(words, 2)).toBe(2);
    expect(phrases.startingAt(words, 4)).toBe(0);
  });

  it('are found up to their last word', () => {
    expect(phrases.endingBefore(words, 4)).toBe(2);
    expect(phrases.endingBefore(words, 7)).toBe(2);
    expect(phrases.endingBefore(words, 0)).toBe(0);
  });

  it('match beginnings where they say so', () => {
    expect(phrases.startingAt(words, 1)).toBe(1);
    expect(new Phrases('help').isIn(words)).toBe(false);
  });

  it('are found only inside the part that is asked about', () => {
    expect(phrases.isIn(words, 0, 1)).toBe(false);
    expect(phrases.isIn(words, -3, 3)).toBe(true);
    expect(new Phrases('more than').isIn(words, 0, 3)).toBe(false);
  });
});
