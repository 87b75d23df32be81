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
    ['American', footer('Acme Doors, 12 Larch Street, Ste 40 Austin, TX 78701'), 'Austin, US'],
    ['American, state in full', footer('8848 Elm Street<br>Houston, Texas 77055'), 'Houston, US'],
    ['Canadian', footer('2129 Lake Rd<br>Whitby, Ontario L1N 5R5'), 'Whitby, CA'],
    ['British', footer('Unit 29, Mill Road, Cheltenham, Gloucestershire, GL51 9PL'), 'Cheltenham, GB'],
    ['Australian', footer('10 High Street, Surry Hills NSW 2010'), 'Surry Hills, AU'],
    ['German', footer('Türen GmbH<br>Musterweg 24, 26721 Emden', 'de'), 'Emden, DE'],
    ['German, as on mail', footer('Copyright Türen GmbH, D-40764 Langenfeld'), 'Langenfeld, DE'],
    ['Austrian', footer('Türen GmbH, Ringstraße 5, 1010 Wien<br>ATU12345678', 'de'), 'Vienna, AT'],
    ['Swiss', footer('Türen AG, Seeweg 5, 8001 Zürich<br>+41 44 555 01 00', 'de'), 'Zurich, CH'],
    ['Dutch', footer('Deuren B.V.<br>Dorpsplein 6<br>4424 CA WEMELDINGE', 'nl'), 'Wemeldinge, NL'],
    ['Belgian', footer('Dorp 25 - 3150 Haacht (België)', 'nl'), 'Haacht, BE'],
    ['French', footer('Chemin du Moulin – 21000 Dijon', 'fr'), 'Fénay, FR'],
    ['Italian', footer('Porte S.r.l. - Via Roma 10, 40010 Bentivoglio (BO)', 'it'), 'Bentivoglio, IT'],
    ['Spanish', footer('Av. Castilla 30 ; 28022 MADRID<br>Tel: + 34 91 555 01 00'), 'Madrid, ES'],
    ['Portuguese', footer('Rua das Flores, Nº 608<br>4745-330 Trofa<br>Portugal', 'pt'), 'Trofa, PT'],
    ['Polish', footer('ul. Długa 11, 32-005 Niepołomice', 'pl'), 'Niepołomice, PL'],
    ['Swedish', footer('Dörrar AB, Box 14, 331 30 Värnamo, Sweden'), 'Smålandsstenar, SE'],
    [
      'Danish',
      footer('Døre ApS<br>Nørregade 7<br>2100 København Ø<br>CVR 12345678', 'da'),
      'København Ø, DK',
    ],
    ['Japanese', footer('株式会社ドア 〒530-0001 大阪府大阪市北区1-2', 'ja'), 'Osaka, JP'],
    ['Indian', footer('Shop no.9, SV Road, Mumbai 400102.<br>+91 98765 43210'), 'Mumbai, IN'],
    ['Brazilian', footer('Av. Brasil, 1700<br>CEP 05319-000<br>São Paulo | SP', 'pt-BR'), 'São Paulo, BR'],
    ['Russian', footer('г. Москва, ул. Садовая, д. 10', 'ru'), 'Moscow, RU'],
    ['Israeli', footer('Science Park<br>Holz Street 2<br>Rehovot 76704<br>Israel'), 'Rehovot, IL'],
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
    expect(placeOf('<p>We are a door maker headquartered in Los Angeles, CA and love it.</p>')).toBe(
      'Los Angeles, US',
    );
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
    [
      'the parent’s',
      '<p>Acme UK is part of the Beispiel Group, which has its headquarters in Ense, Germany.</p>',
    ],
    [
      'a partner’s in the news',
      '<p>Nordia was founded in 2003 and has its headquarters in Oslo, Norway.</p>',
    ],
  ])('%s', (_, html) => {
    expect(placeOf(html)).toBe('');
  });

  it.each([
    ['a copyright year', footer('© 2019 Acme Doors. All rights reserved.', 'de')],
    ['model numbers', '<ul><li>2600 Series Routers</li><li>12000 Series Switches</li></ul>'],
    ['counts', '<html lang="de"><p>Über 20000 Kunden und 1500 Türen im Jahr.</p>'],
    ['small print in capitals', '<footer><p>ON A MORTGAGE, LOAN OR ANY OTHER DEBT</p></footer>'],
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
