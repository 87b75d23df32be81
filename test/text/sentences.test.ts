import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/text/sentences.ts';

describe('the sentences of a text', () => {
  it('end with a point, a question mark or the line', () => {
    expect(sentencesOf('We make lamps. Since 1987! Why?\nBecause it is dark')).toEqual([
      'We make lamps.',
      'Since 1987!',
      'Why?',
      'Because it is dark',
    ]);
  });

  it('end with the full stops of Japanese and Chinese', () => {
    expect(sentencesOf('1960年に創業しました。従業員は120名です。')).toEqual([
      '1960年に創業しました。',
      '従業員は120名です。',
    ]);
  });

  it('do not end inside a number or after an abbreviation', () => {
    expect(sentencesOf('Our 1.200 people, est. 1998 in St. Ives, like it.')).toHaveLength(1);
  });

  it('are cut where they are longer than anybody writes', () => {
    expect(sentencesOf('x'.repeat(5_000))[0]).toHaveLength(400);
  });
});
