import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanOf, wordsIn } from '../../lib/fit/lean.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { judgeWords } from '../../lib/fit/words.ts';
import { anyAccount, anyCriteria } from './arbitrary.ts';
import { account, filler, icp, page } from './invented.ts';

describe('a company held without its texts', () => {
  it('fits as the whole one does, but for quotes', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (whole, criteria) => {
        const profile = icp(...criteria);
        const lean = leanOf(whole, wordsIn([profile]), judgeWords);
        const plain = (one: typeof whole) =>
          JSON.stringify(scoreFit(one, profile), (key, value) => (key === 'quote' ? '' : value));
        expect(plain(lean)).toBe(plain(whole));
      }),
    );
  });

  it('keeps neither texts nor quotes, and how many words of a long text were kept', () => {
    const long = filler(900).slice(0, 3_995);
    const whole = account({ pages: [page('home', long, 2_000)] });
    const [kept] = leanOf(whole, new Map(), judgeWords).pages;
    expect(kept).toMatchObject({ text: '', words: long.split(/\s+/).length });
  });
});
