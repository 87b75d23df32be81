import { describe, expect, it } from 'vitest';
import { eventFacts } from '../../lib/facts/event.ts';
import { harbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  eventFacts(harbourLights(main, { language })).map(({ value }) => value);

describe('what happened at a company', () => {
  it.each<[string, unknown[], string?]>([
    [
      '<p>Harbour Lights raises $20M Series B led by Northwind Capital</p>',
      [
        {
          kind: 'funding',
          title: 'Harbour Lights raises $20M Series B led by Northwind Capital',
          amount: { min: 20000000, max: 20000000, currency: 'USD' },
        },
      ],
    ],
    [
      '<p>Harbour Lights sichert sich 10 Mio. Euro Wachstumskapital</p>',
      [
        {
          kind: 'funding',
          title: 'Harbour Lights sichert sich 10 Mio. Euro Wachstumskapital',
          amount: { min: 10000000, max: 10000000, currency: 'EUR' },
        },
      ],
      'de',
    ],
    [
      '<p>En juin 2025, Harbour Lights annonce une levée de fonds de 12 M€.</p>',
      [
        {
          kind: 'funding',
          title: 'En juin 2025, Harbour Lights annonce une levée de fonds de 12 M€.',
          date: '2025-06',
          amount: { min: 12000000, max: 12000000, currency: 'EUR' },
        },
      ],
      'fr',
    ],
    [
      '<p>Harbour Lights cierra una ronda de financiación de 5 millones de euros.</p>',
      [
        {
          kind: 'funding',
          title: 'Harbour Lights cierra una ronda de financiación de 5 millones de euros.',
          amount: { min: 5000000, max: 5000000, currency: 'EUR' },
        },
      ],
      'es',
    ],
    [
      '<p>当社は2026年2月に15億円の資金調達を実施しました。</p>',
      [
        {
          kind: 'funding',
          title: '当社は2026年2月に15億円の資金調達を実施しました。',
          date: '2026-02',
          amount: { min: 1500000000, max: 1500000000, currency: 'JPY' },
        },
      ],
      'ja',
    ],
    [
      '<p>Harbour Lights übernimmt Kontor Leuchten GmbH</p>',
      [{ kind: 'acquires', title: 'Harbour Lights übernimmt Kontor Leuchten GmbH' }],
      'de',
    ],
    [
      '<p>Harbour Lights ha acquisito Lampadari Srl nel 2024.</p>',
      [{ kind: 'acquires', title: 'Harbour Lights ha acquisito Lampadari Srl nel 2024.', date: '2024' }],
      'it',
    ],
    [
      '<p>Contoso acquires Harbour Lights</p>',
      [{ kind: 'acquired', title: 'Contoso acquires Harbour Lights' }],
    ],
    [
      '<p>Harbour Lights has been acquired by Contoso.</p>',
      [{ kind: 'acquired', title: 'Harbour Lights has been acquired by Contoso.' }],
    ],
    [
      '<p>Since 2024 we are now part of Contoso Group.</p>',
      [{ kind: 'acquired', title: 'Since 2024 we are now part of Contoso Group.', date: '2024' }],
    ],
    [
      '<p>In March 2026 we opened our new plant in Gdansk.</p>',
      [{ kind: 'opening', title: 'In March 2026 we opened our new plant in Gdansk.', date: '2026-03' }],
    ],
    [
      '<p>Am 3. Mai 2025 haben wir unsere neue Produktionshalle eröffnet.</p>',
      [
        {
          kind: 'opening',
          title: 'Am 3. Mai 2025 haben wir unsere neue Produktionshalle eröffnet.',
          date: '2025-05-03',
        },
      ],
      'de',
    ],
    [
      '<p>W 2025 roku Harbour Lights otwiera nowy magazyn w Gdyni.</p>',
      [{ kind: 'opening', title: 'W 2025 roku Harbour Lights otwiera nowy magazyn w Gdyni.', date: '2025' }],
      'pl',
    ],
    [
      '<p>We launched LampOS in 2025.</p>',
      [{ kind: 'launch', title: 'We launched LampOS in 2025.', date: '2025' }],
    ],
    [
      '<p>12.02.2026</p><h3>Neuer Standort in Graz</h3>',
      [{ kind: 'opening', title: 'Neuer Standort in Graz', date: '2026-02-12' }],
      'de',
    ],
    [
      '<h2>Aktuelles</h2><p>12. Februar 2026</p><h3>Besuchen Sie uns auf der Messe</h3><p>Mehr lesen</p><p>1. März 2026</p><h3>Neue Leuchten im Programm der Werft</h3>',
      [{ kind: 'press', title: 'Neue Leuchten im Programm der Werft', date: '2026-03-01' }],
      'de',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour Lights lights the pier","datePublished":"2026-05-04T08:00:00Z"}</script><p>Lamps.</p>',
      [{ kind: 'press', title: 'Harbour Lights lights the pier', date: '2026-05-04' }],
    ],
  ])('is told by %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<p>Acquire new customers with Harbour Lights.</p>'],
    ['<p>We raised $100,000 for charity in 2025.</p>'],
    ['<p>Launch your store in 2026.</p>'],
    ['<p>Our portfolio: Lampex raises $5M Series A.</p>'],
    ['<p>Contoso acquires Lampex.</p>'],
    ['<p>Jane Doe joins Harbour Lights as head of lamps in 2025.</p>'],
    ['<p>Our client Lampex raised $5M in seed funding with our help.</p>'],
    ['<p>Our office opens at 9 on 12.02.2026</p>'],
    ['<h2>Events</h2><p>12 March 2027</p><h3>Harbour Lights at the boat fair</h3>'],
    ['<p>We launched in 2015.</p>'],
    ['<p>In 2015 Harbour Lights acquired ISO 9001 certification.</p>'],
    ['<p>Harbour Lights announces $20M investment in new lamps in 2025.</p>'],
    ['<p>We closed $12M in financing for a hotel in 2025.</p>'],
    ['<p>We have raised over $50 million in funding.</p>'],
  ])('is not told by %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it('is read from structured data only where the article stands on the own site', () => {
    const article =
      '{"@type":"NewsArticle","headline":"A lamp in the paper","datePublished":"2026-05-04","url":"https://paper.example/lamp"}';
    expect(read(`<script type="application/ld+json">${article}</script><p>Lamps.</p>`)).toEqual([]);
  });

  it.each(['Harbour Lights raises $1M Series A ', 'opens new office ', '2026-01-01 '])(
    'takes linear time on hostile text',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      const start = performance.now();
      read(main);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
