import { describe, expect, it } from 'vitest';
import { COUNT, readCount } from '../../lib/text/numbers.ts';

describe('a number as people write it', () => {
  it.each([
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ["1'200", 1200],
    ['1200', 1200],
    ['12', 12],
    ['1.234.567', 1_234_567],
    ['1.2k', 1200],
    ['1,2k', 1200],
    ['9 mil', 9000],
    ['3 Tsd.', 3000],
    ['1.2万', 12_000],
    ['1万2,000', 12_000],
    ['2千', 2000],
    ['twelve', 12],
    ['zwölf', 12],
    ['douze', 12],
    ['doce', 12],
    ['Forty', 40],
    ['dreißig', 30],
  ])('%s is %d', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each(['', 'some', '1.5', '12 apples', '1.2.3', 'onze collega’s'])('%j is no count', (text) => {
    expect(readCount(text)).toBeUndefined();
  });

  it('does not take words of a neighbouring language for numbers', () => {
    expect(['onze', 'once', 'due'].map(readCount)).toEqual([undefined, undefined, undefined]);
  });

  it('stands inside larger patterns', () => {
    const staff = new RegExp(`^(${COUNT})\\s(?:people|Leute)$`);
    expect(staff.exec('1.200 Leute')?.[1]).toBe('1.200');
    expect(staff.exec('9 mil people')?.[1]).toBe('9 mil');
  });
});
