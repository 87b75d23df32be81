import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../lib/fit/quote.ts';

function quoted(text: string, word: string): string {
  const start = text.indexOf(word);
  return quoteAround(text, { start, end: start + word.length });
}

describe('the words quoted for a match', () => {
  it.each([
    ['First one. We sell gears to plants. Third.', 'We sell gears to plants.'],
    ['We sell gears', 'We sell gears'],
    ['Heading\nWe sell gears!\nMore', 'We sell gears!'],
    ['Version 3.5 sells gears at a.b', 'Version 3.5 sells gears at a.b'],
    ['Who? We: gears. No.', 'We: gears.'],
  ])('are the sentence: %s', (text, quote) => {
    expect(quoted(text, 'gears')).toBe(quote);
  });

  it('are some 80 characters on either side, at whole words, in an endless sentence', () => {
    const text = `${'before '.repeat(100)}gears ${'after '.repeat(100)}`;
    const quote = quoted(text, 'gears');
    expect(quote).toMatch(/^before .* gears after .* after$/);
    expect(quote.length).toBeGreaterThan(120);
    expect(quote.length).toBeLessThanOrEqual(165);
  });

  it('stand on the page to the letter, so that the browser can find them', () => {
    const text = `${'no space here'.replaceAll(' ', '').repeat(60)}gears${'x'.repeat(300)}`;
    expect(text).toContain(quoted(text, 'gears'));
    expect(quoted(text, 'gears')).toContain('gears');
    expect(quoted(text, 'gears').length).toBeLessThanOrEqual(240);
  });
});
