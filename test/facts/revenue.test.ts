import { describe, expect, it } from 'vitest';
import { revenueFacts } from '../../lib/facts/revenue.ts';
import { aboutHarbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  revenueFacts(aboutHarbourLights(main, language)).map(({ value }) => value);

describe('the revenue of a year', () => {
  it.each<[string, unknown[], string?]>([
    ['<p>We had €45 million in revenue in 2025.</p>', [{ min: 45000000, max: 45000000, currency: 'EUR' }]],
    ['<p>Today our annual revenue exceeds $120 million.</p>', [{ min: 120000000, currency: 'USD' }]],
    ['<p>Harbour Lights reached $5M ARR last spring.</p>', [{ min: 5000000, max: 5000000, currency: 'USD' }]],
    ['<p>Our revenue grew by 20% to $45 million.</p>', [{ min: 45000000, max: 45000000, currency: 'USD' }]],
    ['<div><p>€45M+</p><p>Annual revenue</p></div>', [{ min: 45000000, currency: 'EUR' }]],
    [
      '<p>Unser Jahresumsatz lag 2025 bei rund 3,4 Mrd. Euro.</p>',
      [{ min: 3400000000, max: 3400000000, currency: 'EUR' }],
      'de',
    ],
    [
      "<p>Nous réalisons 12 millions d'euros de chiffre d'affaires.</p>",
      [{ min: 12000000, max: 12000000, currency: 'EUR' }],
      'fr',
    ],
    ['<p>Onze omzet bedroeg in 2024 ruim 80 miljoen euro.</p>', [{ min: 80000000, currency: 'EUR' }], 'nl'],
    ['<p>Vi omsätter 450 miljoner kronor.</p>', [{ min: 450000000, max: 450000000, currency: 'SEK' }], 'sv'],
    [
      '<p>Abbiamo chiuso il 2024 con un fatturato di oltre 30 milioni di euro.</p>',
      [{ min: 30000000, currency: 'EUR' }],
      'it',
    ],
    [
      '<p>Nuestra facturación anual supera los 20 millones de euros.</p>',
      [{ min: 20000000, currency: 'EUR' }],
      'es',
    ],
    [
      '<p>Nosso faturamento anual é de R$ 2,5 milhões.</p>',
      [{ min: 2500000, max: 2500000, currency: 'BRL' }],
      'pt',
    ],
    ['<p>Nasze obroty to 12 mln zł.</p>', [{ min: 12000000, max: 12000000, currency: 'PLN' }], 'pl'],
    ['<p>売上高：12億円</p>', [{ min: 1200000000, max: 1200000000, currency: 'JPY' }], 'ja'],
  ])('is read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<p>We drove $10M in revenue for our clients.</p>'],
    ['<p>We help companies with revenue of $10M to $50M.</p>'],
    ['<p>We raised $20 million to grow revenue.</p>'],
    ['<p>We grew revenue by $5 million.</p>'],
    ['<p>Our software added $3 million in revenue for Contoso.</p>'],
    ['<p>Ihr Umsatz steigt um 2 Mio. Euro.</p>', 'de'],
    ['<p>Our goal is $100 million in revenue by 2030.</p>'],
    ['<p>Businesses lose $60 million in revenue every year.</p>'],
    ['<p>We manage $2 billion in assets.</p>'],
    ['<p>We have closed over $100 million in sales.</p>'],
    ['<p>Lamps from $99,000.</p>'],
  ])('is not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it('comes newest first where several years are told', () => {
    const main =
      '<p>In 2023 we had a turnover of £2 million.</p><p>In 2025 we had a turnover of £3 million.</p>';
    expect(read(main)).toEqual([
      { min: 3_000_000, max: 3_000_000, currency: 'GBP' },
      { min: 2_000_000, max: 2_000_000, currency: 'GBP' },
    ]);
  });

  it.each(['revenue 1 ', '$1 million revenue ', 'Umsatz '])(
    'takes linear time on hostile text: %s',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      expect(read(main).length).toBeLessThanOrEqual(30);
    },
    5_000,
  );
});
