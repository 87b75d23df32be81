import { describe, expect, it } from 'vitest';
import { officeFacts } from '../../lib/facts/office.ts';
import { pageOf } from './make-reading.ts';

const offices = (html: string, url?: string) =>
  officeFacts(pageOf(html, url)).map(({ value }) =>
    typeof value === 'object' && 'country' in value
      ? [value.city, value.country].filter(Boolean).join(', ')
      : '',
  );

describe('the other places of a company', () => {
  it.each([
    ['en', 'We have offices in Berlin, Paris and Austin, TX.', ['Berlin, DE', 'Paris, FR', 'Austin, US']],
    ['en', 'Our plants are located in Poland, Mexico and the US.', ['PL', 'MX', 'US']],
    [
      'de',
      'Wir haben Niederlassungen in Wien, Zürich und Mailand.',
      ['Vienna, AT', 'Zurich, CH', 'Milan, IT'],
    ],
    [
      'fr',
      'Nous avons des bureaux à Lyon, à Bruxelles et à Genève.',
      ['Lyon, FR', 'Brussels, BE', 'Geneva, CH'],
    ],
    [
      'es',
      'Contamos con oficinas en Madrid, Lisboa y Bogotá: nuestro equipo.',
      ['Madrid, ES', 'Lisbon, PT', 'Bogotá, CO'],
    ],
    [
      'nl',
      'Wij hebben vestigingen in Utrecht, Gent en Hamburg.',
      ['Utrecht, NL', 'Ghent, BE', 'Hamburg, DE'],
    ],
  ])('are heard in a sentence about itself (%s): %s', (lang, text, expected) => {
    expect(offices(`<html lang="${lang}"><main><p>${text}</p></main>`)).toEqual(expected);
  });

  it('are further addresses on its contact page, not its post box', () => {
    const html = `<main><h1>Contact</h1><h2>Headquarters</h2><p>5 Lake Drive, Denver, CO 80237</p>
      <h2>Sales office</h2><p>1 Main Street, Tampa, FL 33601</p>
      <h2>Mailing address</h2><p>PO Box 9, Reno, NV 89501</p></main>`;
    expect(offices(html, 'https://acme.example/contact')).toEqual(['Tampa, US']);
  });

  it('are departments and locations of structured data', () => {
    const html = `<script type="application/ld+json">{"@type":"Organization","url":"https://acme.example",
      "address":{"@type":"PostalAddress","addressLocality":"Leeds","addressCountry":"GB"},
      "department":[{"@type":"Organization","address":{"@type":"PostalAddress","addressLocality":"Oslo","addressCountry":"NO"}}],
      "subOrganization":{"@type":"Organization","address":{"@type":"PostalAddress","addressLocality":"Köln","addressCountry":"Deutschland"}}}</script>`;
    expect(offices(html)).toEqual(['Oslo, NO', 'Cologne, DE']);
  });

  it.each([
    ['customers’', '<p>Our customers have offices in Tokyo and Mumbai.</p>'],
    ['visitors’', '<blockquote>We have offices in Rome and they clean them all.</blockquote>'],
    ['cleaned or rented out', '<p>We clean offices in Leeds and York.</p>'],
    ['of another company', '<p>Nordia has offices in Oslo and Bergen.</p>'],
    [
      'dealers’',
      '<h2>Our dealers</h2><p>Tools Inc, 40 Elm Street, Bend, OR 97701</p><p>Saws Ltd, 9 Oak Road, Boise, ID 83702</p>',
    ],
  ])('are not those %s', (_, html) => {
    expect(offices(`<main>${html}</main>`)).toEqual([]);
  });
});
