import { describe, expect, it } from 'vitest';
import { englishCity } from '../../lib/text/cities.ts';

describe('English names of cities', () => {
  it.each([
    ['München', 'Munich'],
    ['WIEN', 'Vienna'],
    ['Den Haag', 'The Hague'],
    ['東京', 'Tokyo'],
    ['Москва', 'Moscow'],
    ['Leeds', 'Leeds'],
  ])('%s is %s', (written, english) => {
    expect(englishCity(written)).toBe(english);
  });
});
