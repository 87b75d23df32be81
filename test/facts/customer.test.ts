import { describe, expect, it } from 'vitest';
import { customerFacts } from '../../lib/facts/customer.ts';
import { harbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  customerFacts(harbourLights(main, { language })).map(({ value }) => value);

describe('whom a company names as customers', () => {
  it.each<[string, unknown[], string?]>([
    [
      '<h2>Trusted by 300+ fleets</h2><img alt="Contoso logo"><img alt="Pellow &amp; Sons Logo"><img alt="logo"><h2>Plans</h2><img alt="Map">',
      ['Contoso', 'Pellow & Sons'],
    ],
    [
      '<h2>They trust us</h2><img alt="Contoso"><img alt="A happy family on the beach"><img alt="Fabrikam">',
      ['Contoso', 'Fabrikam'],
    ],
    [
      '<h2>Onze klanten</h2><img alt="logo-contoso.png"><img alt="Fabrikam B.V."><img alt="hero_image_2">',
      ['contoso', 'Fabrikam B.V.'],
      'nl',
    ],
    [
      '<h2>Clients</h2><ul><li>Contoso Ltd</li><li>Fabrikam Inc.</li><li>Northwind plc</li></ul>',
      ['Contoso Ltd', 'Fabrikam Inc.', 'Northwind plc'],
    ],
    [
      '<p>We have worked with companies like Contoso, Fabrikam, and Northwind Traders.</p>',
      ['Contoso', 'Fabrikam', 'Northwind Traders'],
    ],
    ['<p>Trusted by companies like Contoso and Fabrikam to light their ships.</p>', ['Contoso', 'Fabrikam']],
    [
      '<p>Zu unseren Kunden zählen Contoso, Fabrikam und Northwind.</p>',
      ['Contoso', 'Fabrikam', 'Northwind'],
      'de',
    ],
    [
      '<p>Parmi nos clients : Contoso, Fabrikam et Ville de Morlande.</p>',
      ['Contoso', 'Fabrikam', 'Ville de Morlande'],
      'fr',
    ],
    [
      '<p>Entre nuestros clientes se encuentran Contoso, Fabrikam y Northwind.</p>',
      ['Contoso', 'Fabrikam', 'Northwind'],
      'es',
    ],
    [
      '<p>Tra i nostri clienti figurano Contoso, Fabrikam e Northwind.</p>',
      ['Contoso', 'Fabrikam', 'Northwind'],
      'it',
    ],
    ['<a href="/case-studies/contoso">How Contoso cut its power bill by half</a>', ['Contoso']],
  ])('are read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it('are read without the half name that a text cut for its length ends in', () => {
    expect(read('<p>Our clients include Contoso, Fabrikam, North</p>')).toEqual(['Contoso', 'Fabrikam']);
  });

  it.each<[string, string?]>([
    ['<h2>What our customers say</h2><img alt="Anna Berg"><img alt="John Hale">'],
    ['<h2>Our customers</h2><img alt="John Hale"><p>John Hale</p><img alt="Mary Moor"><p>Mary Moor</p>'],
    ['<h2>Trusted by thousands</h2><img alt="Visa"><img alt="Trustpilot reviews"><img alt="image 4">'],
    ['<p>Our clients include Hospitals, Schools and Hotels.</p>'],
    ['<p>Our customers include students, parents and grandparents.</p>'],
    ['<p>Unsere Kunden wie Bäckereien, Metzgereien und Cafés</p>', 'de'],
    ['<h2>Unsere Kunden</h2><ul><li>Industrie</li><li>Handel</li><li>Arztpraxen</li></ul>', 'de'],
    ['<h2>Trusted by sailors</h2><img alt="client 1"><img alt="client 2">'],
    ['<a href="/guides/lamps">How Lamps work at sea</a>'],
    ['<h2>Clients</h2><img alt="Harbour Lights"><img alt="logo">'],
  ])('are not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it.each(['customers include A, ', 'Trusted by ', 'How A '])(
    'takes linear time on hostile text',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      const start = performance.now();
      read(main);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
