import { describe, expect, it } from 'vitest';
import { certificateFacts } from '../../lib/facts/certificate.ts';
import { harbourLights } from './harbour-lights.ts';

const read = (main: string, language = 'en') =>
  certificateFacts(harbourLights(main, { language })).map(({ value }) => value);

describe('the certificates a company holds', () => {
  it.each<[string, unknown[], string?]>([
    ['<p>We are certified to ISO 9001:2015 and ISO 14001.</p>', ['ISO 9001', 'ISO 14001']],
    [
      '<p>Unser Betrieb ist nach DIN EN ISO 9001, 14001 und 50001 zertifiziert.</p>',
      ['ISO 9001', 'ISO 14001', 'ISO 50001'],
      'de',
    ],
    [
      '<p>Harbour Lights ist nach ISO 9001 zertifiziert und liefert an Kunden in aller Welt.</p>',
      ['ISO 9001'],
      'de',
    ],
    ['<p>SOC 2 Type II</p>', ['SOC 2']],
    ['<p>ISO 9001 Certified Company</p>', ['ISO 9001']],
    ['<p>当社はISO9001・ISO14001認証を取得しています。</p>', ['ISO 9001', 'ISO 14001'], 'ja'],
    ['<p>Notre usine est certifiée IATF 16949.</p>', ['IATF 16949'], 'fr'],
    ['<p>Harbour Lights is a Certified B Corporation.</p>', ['B Corp']],
    ['<p>Our platform is HIPAA compliant.</p>', ['HIPAA']],
    ['<p>Our FDA registered facility in Ohio.</p>', ['FDA registered']],
    ['<img alt="ISO 27001 certified logo">', ['ISO 27001']],
    ['<p>Siamo certificati ISO 9001.</p>', ['ISO 9001'], 'it'],
    ['<p>Wij zijn VCA gecertificeerd.</p>', ['VCA'], 'nl'],
    ['<p>Nuestra planta cuenta con la certificación FSSC 22000.</p>', ['FSSC 22000'], 'es'],
    ['<p>Nossa empresa possui certificação ISO 9001.</p>', ['ISO 9001'], 'pt'],
    ['<p>Jesteśmy firmą z certyfikatem ISO 9001.</p>', ['ISO 9001'], 'pl'],
    ['<p>Vi är certifierade enligt ISO 9001.</p>', ['ISO 9001'], 'sv'],
  ])('are read from %s', (main, expected, language) => {
    expect(read(main, language)).toEqual(expected);
  });

  it.each<[string, string?]>([
    ['<h2>ISO 27001 consulting</h2><p>We help you get ISO 27001 certified.</p><p>ISO 27001</p>'],
    ['<p>Our paper is FSC certified.</p>'],
    ['<p>Hosted in ISO 27001 certified data centres.</p>'],
    ['<p>We are working towards ISO 9001.</p>'],
    ['<p>ISO 7380 screws, FDA-approved colours.</p>'],
    ['<p>Our customers are certified to ISO 9001.</p>'],
    ['<p>Wir begleiten Sie bei der Zertifizierung nach ISO 9001.</p>', 'de'],
    ['<p>Fairtrade coffee</p>'],
    ['<p>Join our ISO 45001 training.</p>'],
    ['<h3>HITRUST CSF</h3><p>In progress</p><h3>SOC 2</h3><p>Type I planned for next summer</p>'],
    ['<p>Our HIPAA-aligned logs are kept.</p>'],
  ])('are not read from %s', (main, language) => {
    expect(read(main, language)).toEqual([]);
  });

  it.each(['ISO 9001, ', 'ISO 1 ', 'certified SOC 2 '])(
    'takes linear time on hostile text: %s',
    (piece) => {
      const main = `<p>${piece.repeat(30_000 / piece.length)}</p>`.repeat(4);
      expect(read(main).length).toBeLessThanOrEqual(30);
    },
    5_000,
  );
});
