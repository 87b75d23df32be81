import { describe, expect, it } from 'vitest';
import { locationsFacts } from '../../lib/facts/locations.ts';
import { aboutHarbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  locationsFacts(aboutHarbourLights(main, language)).map(({ value }) => value);

describe('how many places a company runs', () => {
  it.each<[string, unknown[], string?]>([
    ['<p>We operate 35 branches across Scotland.</p>', [{ min: 35, max: 35 }]],
    ['<p>Harbour Lights has more than 120 locations.</p>', [{ min: 120 }]],
    ['<p>We run twelve clinics in Kent.</p>', [{ min: 12, max: 12 }]],
    ['<p>2 convenient locations</p>', [{ min: 2, max: 2 }]],
    ['<div><p>35</p><p>Branches</p></div>', [{ min: 35, max: 35 }]],
    ['<p>Wir sind an 18 Standorten für Sie da.</p>', [{ min: 18, max: 18 }], 'de'],
    ['<p>Mit über 40 Filialen sind wir in Ihrer Nähe.</p>', [{ min: 40 }], 'de'],
    ['<p>Nous comptons 25 magasins en France.</p>', [{ min: 25, max: 25 }], 'fr'],
    ['<p>Abbiamo 8 punti vendita in Lombardia.</p>', [{ min: 8, max: 8 }], 'it'],
    ['<p>Contamos con 12 sucursales en todo el país.</p>', [{ min: 12, max: 12 }], 'es'],
    ['<p>Temos 30 lojas no Brasil.</p>', [{ min: 30, max: 30 }], 'pt'],
    ['<p>Onze 9 vestigingen staan klaar.</p>', [{ min: 9, max: 9 }], 'nl'],
    ['<p>Vi har 22 butiker i Sverige.</p>', [{ min: 22, max: 22 }], 'sv'],
    ['<p>Mamy 15 oddziałów w Polsce.</p>', [{ min: 15, max: 15 }], 'pl'],
    ['<p>当社は全国に35店舗を展開しています。</p>', [{ min: 35, max: 35 }], 'ja'],
    ['<table><tr><th>店舗数</th><td>35店舗</td></tr></table>', [{ min: 35, max: 35 }], 'ja'],
  ])('is read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<p>We have customers in 9 countries.</p>'],
    ['<p>Pay with it in more than 2,400 shops of our partners.</p>'],
    ['<p>Available in 3,000 stores.</p>'],
    ['<p>We help 200 restaurants cut waste.</p>'],
    ['<p>Trusted by over 500 restaurants, our lamps shine.</p>'],
    ['<p>We have 5 offices in Europe and 3 in Asia.</p>'],
    ['<p>Our software runs in 900 stores.</p>'],
    ['<p>We have built 40 plants for our industry.</p>'],
    ['<p>We plan to open 10 stores next year.</p>'],
    ['<p>Unsere Systeme laufen in 200 Werken.</p>', 'de'],
    ['<p>Our team has visited 12 factories.</p>'],
    ['<p>Our lamps are in 900 shops.</p>'],
  ])('is not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it.each(['12 stores ', 'stores in 5 ', 'Standorte 3 '])(
    'takes linear time on hostile text: %s',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      expect(read(main).length).toBeLessThanOrEqual(30);
    },
    5_000,
  );
});
