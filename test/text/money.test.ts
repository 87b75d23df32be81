import { describe, expect, it } from 'vitest';
import { type MoneyHome, sumsIn } from '../../lib/text/money.ts';

const sum = (min: number, currency: string, max = min) => ({ min, max, currency });

describe('sums of money in a text', () => {
  it.each<[string, ReturnType<typeof sum>]>([
    ['€45 million in revenue', sum(45_000_000, 'EUR')],
    ['ein Umsatz von 120 Mio. €', sum(120_000_000, 'EUR')],
    ['12 M€ de chiffre d’affaires', sum(12_000_000, 'EUR')],
    ['12 millions d’euros', sum(12_000_000, 'EUR')],
    ['a turnover of £3.2m', sum(3_200_000, 'GBP')],
    ['$5M ARR', sum(5_000_000, 'USD')],
    ['US$ 3bn', sum(3_000_000_000, 'USD')],
    ['100 million US dollars', sum(100_000_000, 'USD')],
    ['10,4 Milliarden Euro', sum(10_400_000_000, 'EUR')],
    ['2 mil millones de euros', sum(2_000_000_000, 'EUR')],
    ['R$ 2,5 milhões', sum(2_500_000, 'BRL')],
    ["1'200'000 Franken", sum(1_200_000, 'CHF')],
    ['EUR 1.250.000,50', sum(1_250_001, 'EUR')],
    ['500 TEUR', sum(500_000, 'EUR')],
    ['120 MSEK', sum(120_000_000, 'SEK')],
    ['売上高 12億円', sum(1_200_000_000, 'JPY')],
    ['1,234百万円', sum(1_234_000_000, 'JPY')],
    ['₹45 crore', sum(450_000_000, 'INR')],
    ['3,5 млрд руб.', sum(3_500_000_000, 'RUB')],
    ['12 mln zł', sum(12_000_000, 'PLN')],
    ['$5–7 million', sum(5_000_000, 'USD', 7_000_000)],
  ])('are read from "%s"', (text, expected) => {
    expect(sumsIn(text, {}).map(({ min, max, currency }) => ({ min, max, currency }))).toEqual([expected]);
  });

  it.each<[string, MoneyHome, string]>([
    ['$20M', { country: 'CA' }, 'CAD'],
    ['$20M', { country: 'AU' }, 'AUD'],
    ['45 mkr', { language: 'sv' }, 'SEK'],
    ['45 mio. kr.', { country: 'DK' }, 'DKK'],
    ['¥45億', { language: 'ja' }, 'JPY'],
  ])('mean what "%s" means at home: %o', (text, home, currency) => {
    expect(sumsIn(text, home)[0]?.currency).toBe(currency);
  });

  it.each(['45 mkr', '¥300', '20M Series', 'call 555 1234', '200 m² of 3 m', 'version 2.0.1', '$ per month'])(
    'are not read from "%s", which has none or none that can be told',
    (text) => {
      expect(sumsIn(text, {})).toEqual([]);
    },
  );

  it('say where they stand', () => {
    const text = 'We had €45 million in 2025.';
    const [found] = sumsIn(text, {});
    expect(text.slice(found?.from, found?.to)).toBe('€45 million');
  });

  it.each([['1,'.repeat(4_000)], ['9'.repeat(20_000)], ['€ 1 '.repeat(4_000)], ['1 million '.repeat(3_000)]])(
    'take linear time on hostile text',
    (text) => {
      const start = performance.now();
      sumsIn(text, {});
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});
