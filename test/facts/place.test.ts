import { describe, expect, it } from 'vitest';
import { bestFact } from '../../lib/facts/fact.ts';
import { placeFacts } from '../../lib/facts/place.ts';
import { pageOf } from './make-reading.ts';

function placeOf(html: string, url?: string): string {
  const facts = placeFacts(pageOf(html, url));
  return [bestFact(facts, 'city')?.value, bestFact(facts, 'country')?.value].filter(Boolean).join(', ');
}

const footer = (text: string, lang = 'en') =>
  `<html lang="${lang}"><body><main><p>We make doors.</p></main><footer><p>${text}</p></footer></body></html>`;

describe('where a company is, from the address it shows', () => {
  it.each([
    ['American', footer('Acme Doors, 12 Larch Street, Ste 40 Austin, TX 78704'), 'Austin, US'],
    ['American, state in full', footer('40 Elm Street<br>Houston, Texas 77002'), 'Houston, US'],
    ['Canadian', footer('29 Lake Rd<br>Guelph, Ontario N1G 1A1'), 'Guelph, CA'],
    ['British', footer('Unit 4, Mill Road, Lincoln, Lincolnshire, LN1 1AA'), 'Lincoln, GB'],
    ['Australian', footer('10 High Street, Newtown NSW 2042'), 'Newtown, AU'],
    ['German', footer('Türen GmbH<br>Musterweg 24, 26603 Aurich', 'de'), 'Aurich, DE'],
    ['German, as on mail', footer('Copyright Türen GmbH, D-42697 Solingen'), 'Solingen, DE'],
    ['Austrian', footer('Türen GmbH, Ringstraße 5, 1010 Wien<br>ATU12345678', 'de'), 'Vienna, AT'],
    ['Swiss', footer('Türen AG, Seeweg 5, 8001 Zürich<br>+41 44 555 01 00', 'de'), 'Zurich, CH'],
    ['Dutch', footer('Deuren B.V.<br>Dorpsplein 6<br>4461 AA GOES', 'nl'), 'Goes, NL'],
    ['Belgian', footer('Dorp 25 - 3000 Leuven (België)', 'nl'), 'Leuven, BE'],
    ['French', footer('Chemin du Moulin – 21000 Dijon', 'fr'), 'Dijon, FR'],
    ['Italian', footer('Porte S.r.l. - Via Roma 10, 40026 Imola (BO)', 'it'), 'Imola, IT'],
    ['Spanish', footer('Av. Castilla 30 ; 28001 MADRID<br>Tel: + 34 91 555 01 00'), 'Madrid, ES'],
    ['Portuguese', footer('Rua das Flores, Nº 60<br>4700-001 Braga<br>Portugal', 'pt'), 'Braga, PT'],
    ['Polish', footer('ul. Długa 11, 32-020 Wieliczka', 'pl'), 'Wieliczka, PL'],
    ['Swedish', footer('Dörrar AB, Box 14, 331 30 Värnamo, Sweden'), 'Värnamo, SE'],
    [
      'Danish',
      footer('Døre ApS<br>Nørregade 7<br>2100 København Ø<br>CVR 12345678', 'da'),
      'København Ø, DK',
    ],
    ['Japanese', footer('株式会社ドア 〒530-0001 大阪府大阪市北区1-2', 'ja'), 'Osaka, JP'],
    ['Indian', footer('Shop no.4, Hill Road, Mumbai 400050.<br>+91 98765 43210'), 'Mumbai, IN'],
    ['Brazilian', footer('Av. Brasil, 170<br>CEP 01310-000<br>São Paulo | SP', 'pt-BR'), 'São Paulo, BR'],
    ['Russian', footer('г. Москва, ул. Садовая, д. 10', 'ru'), 'Moscow, RU'],
    ['Israeli', footer('Garden Park<br>Oak Street 2<br>Haifa 31000<br>Israel'), 'Haifa, IL'],
  ])('%s', (_, html, expected) => {
    expect(placeOf(html)).toBe(expected);
  });

  it('believes structured data about the company before any text', () => {
    const html = `<script type="application/ld+json">{"@type":"Organization","url":"https://acme.example",
      "address":{"@type":"PostalAddress","addressLocality":"Leeds","addressCountry":"United Kingdom"}}</script>
      <footer><p>Our Paris branch: 12 rue Haute, 75001 Paris, France</p></footer>`;
    expect(placeOf(html)).toBe('Leeds, GB');
  });

  it('takes the address called headquarters among several', () => {
    const html = `<main><h2>Sales office</h2><p>1 Main Street, Tampa, FL 33601</p>
      <h2>Headquarters</h2><p>5 Lake Drive, Denver, CO 80237</p></main>`;
    expect(placeOf(html)).toBe('Denver, US');
  });

  it('takes the first of several places that nothing sets apart', () => {
    const html = '<main><p>9 Elm Road, Fremont CA 94555</p><p>7 Oak Road, Reno NV 89501</p></main>';
    expect(placeOf(html)).toBe('Fremont, US');
  });

  it('hears a company say where it has its seat', () => {
    expect(placeOf('<p>We are a door maker headquartered in Tucson, AZ and love it.</p>')).toBe('Tucson, US');
    expect(placeOf('<html lang="de"><p>Mit Hauptsitz in Dänemark liefern wir weltweit Türen.</p>')).toBe(
      'DK',
    );
  });

  it('reads the town in a title', () => {
    expect(placeOf('<title>Acme Doors - Door repair in Atlanta, Georgia</title><p>Hello there.</p>')).toBe(
      'Atlanta, US',
    );
  });

  it('knows the country alone from register and domain', () => {
    expect(placeOf('<footer>Acme Doors Ltd. Registered in England.</footer>', 'https://acme.co.uk/')).toBe(
      'GB',
    );
  });
});

describe('places that are not the company’s', () => {
  it.each([
    ['the site maker’s', footer('Website by Pixel Studio, 12 High Street, Leeds LS1 4AP')],
    ['the web host’s', footer('Hébergeur : Serveurs SAS, 2 rue Haute, 59100 Roubaix', 'fr')],
    ['an authority’s', footer('Zuständige Aufsichtsbehörde: Am Amt 1, 80802 München', 'de')],
    ['the parent’s', '<p>Acme UK is part of the Beispiel Group, with its headquarters in Unna, Germany.</p>'],
    ['a partner’s in the news', '<p>Nordia, founded in 2004, has its headquarters in Oslo, Norway.</p>'],
  ])('%s', (_, html) => {
    expect(placeOf(html)).toBe('');
  });

  it.each([
    ['a copyright year', footer('© 2019 Acme Doors. All rights reserved.', 'de')],
    ['model numbers', '<ul><li>2600 Series Routers</li><li>12000 Series Switches</li></ul>'],
    ['counts', '<html lang="de"><p>Über 20000 Kunden und 1500 Türen im Jahr.</p>'],
    ['small print in capitals', '<footer><p>ON ANY LOAN, LEASE OR OTHER DEBT</p></footer>'],
    ['a page without any', '<h1>Doors for you</h1><p>We make doors.</p>'],
  ])('%s', (_, html) => {
    expect(placeOf(html)).toBe('');
  });

  it('says nothing where a list of many shops has no headquarters', () => {
    const towns = ['Ada', 'Bend', 'Cary', 'Dover', 'Erie', 'Flint', 'Gary', 'Hobbs', 'Irving'];
    const shops = towns.map((town) => `<p>1 Main St, ${town}, OH 4400${town.length}</p>`).join('');
    expect(placeOf(`<main>${shops}</main>`)).toBe('');
  });
});

describe('the quote of a place', () => {
  it('begins and ends with whole words, its lines told apart', () => {
    const before = 'Doors that open quietly are what three generations of our joiners have made here';
    const html = `<p>${before}</p><p>Acme Doors, 4 Vale Road, Ludlow SY8 1AA, telephonically reachable</p>`;
    const page = pageOf(`<html lang="en"><main>${html}</main></html>`);
    const said = ` ${before} · Acme Doors, 4 Vale Road, Ludlow SY8 1AA, telephonically reachable `;
    const quotes = placeFacts(page).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(said).toContain(` ${quote} `);
  });
});
