import { describe, expect, it } from 'vitest';
import { partnerFacts } from '../../lib/facts/partner.ts';
import { harbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  partnerFacts(harbourLights(main, { language })).map(({ value }) => value);

describe('whom a company names as partners', () => {
  it.each<[string, unknown[], string?]>([
    ['<h2>Technology partners</h2><img alt="Contoso logo"><img alt="Fabrikam">', ['Contoso', 'Fabrikam']],
    [
      '<h3>Nos partenaires</h3><img alt="Verrerie Doulaine"><img alt="Bois Marchand">',
      ['Verrerie Doulaine', 'Bois Marchand'],
      'fr',
    ],
    ['<p>We are a proud partner of Contoso Lamps.</p>', ['Contoso Lamps']],
    ['<p>Contoso Gold Partner</p>', ['Contoso']],
    ['<img alt="Contoso Certified Partner">', ['Contoso']],
    ['<p>We partnered with Contoso to light harbours.</p>', ['Contoso']],
    ['<p>Wir sind offizieller Partner von Contoso Thermo.</p>', ['Contoso Thermo'], 'de'],
    ['<p>Siamo partner ufficiale di Contoso.</p>', ['Contoso'], 'it'],
    ['<p>Somos partner oficial de Contoso Norte.</p>', ['Contoso Norte'], 'es'],
  ])('are read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<p>Become a certified partner of Harbour Lights.</p>'],
    ['<p>She was a managing partner of Hollis Gray.</p>'],
    ['<p>Our customer Dairy Lune is a gold partner of Contoso.</p>'],
    ['<h2>Our partners</h2><img alt="John Hale"><p>John Hale</p><img alt="Mary Moor"><p>Mary Moor</p>'],
    ['<h2>Partners</h2><img alt="PayPal"><img alt="image">'],
    ['<p>We are looking for partners.</p>'],
  ])('are not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it.each(['Gold Partner of ', 'A Gold ', 'partner '])(
    'takes linear time on hostile text: %s',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      expect(read(main).length).toBeLessThanOrEqual(30);
    },
    5_000,
  );
});
