import { describe, expect, it } from 'vitest';
import { addressFacts } from '../../lib/facts/address.ts';
import { bestFact } from '../../lib/facts/fact.ts';
import { placeFacts } from '../../lib/facts/place.ts';
import { pageOf } from './make-reading.ts';

/** Invented addresses, as companies of each country write them: where they are, and street to town on one line. */
const ADDRESSES: [country: string, language: string, written: string, place: string, line: string][] = [
  [
    'US, suite',
    'en',
    'Copper Works LLC<br>4410 Juniper Street, Suite 300<br>Tulsa, Oklahoma 74103',
    'Tulsa, US',
    '4410 Juniper Street, Suite 300, Tulsa, Oklahoma 74103',
  ],
  [
    'US, one line',
    'en',
    'Copper Works | 77 Quarry Rd. | Bangor, ME 04401',
    'Bangor, US',
    '77 Quarry Rd. | Bangor, ME 04401',
  ],
  [
    'CA',
    'en',
    'Maple Works Inc.<br>1220 Rue Cartier<br>Sherbrooke, QC J1H 1A1',
    'Sherbrooke, CA',
    '1220 Rue Cartier, Sherbrooke, QC J1H 1A1',
  ],
  [
    'GB',
    'en',
    'Copper Works Ltd, Unit 4, Mill Road, Lincoln, Lincolnshire, LN1 1AA',
    'Lincoln, GB',
    'Unit 4, Mill Road, Lincoln, Lincolnshire, LN1 1AA',
  ],
  [
    'IE',
    'en',
    'Copper Works, 14 Quay Street, Sligo, Co. Sligo, F91 A1C2, Ireland',
    'Sligo, IE',
    '14 Quay Street, Sligo, Co. Sligo, F91 A1C2',
  ],
  [
    'IE, Dublin',
    'en',
    'Copper Works Limited<br>8 Harbour Row<br>Dublin 2<br>Ireland',
    'Dublin, IE',
    '8 Harbour Row, Dublin 2',
  ],
  [
    'DE',
    'de',
    'Kupfer GmbH<br>Am Alten Hafen 12<br>26603 Aurich',
    'Aurich, DE',
    'Am Alten Hafen 12, 26603 Aurich',
  ],
  [
    'AT',
    'de',
    'Kupfer GmbH<br>Ringstraße 5/2<br>5020 Salzburg<br>Österreich',
    'Salzburg, AT',
    'Ringstraße 5/2, 5020 Salzburg',
  ],
  [
    'CH, German',
    'de',
    'Kupfer AG<br>Seeweg 5<br>CH-8400 Winterthur',
    'Winterthur, CH',
    'Seeweg 5, CH-8400 Winterthur',
  ],
  [
    'CH, French',
    'fr',
    'Cuivre SA<br>Rue du Lac 9<br>1003 Lausanne<br>Suisse',
    'Lausanne, CH',
    'Rue du Lac 9, 1003 Lausanne',
  ],
  [
    'FR',
    'fr',
    'Cuivre SAS, 12 bis rue des Tanneurs, 87000 Limoges',
    'Limoges, FR',
    '12 bis rue des Tanneurs, 87000 Limoges',
  ],
  [
    'FR, cedex',
    'fr',
    'Cuivre SARL<br>ZA Les Prés<br>14 avenue Foch<br>31000 TOULOUSE CEDEX 4<br>SIRET 123 456 789 00012',
    'Toulouse, FR',
    '14 avenue Foch, 31000 TOULOUSE',
  ],
  [
    'BE, Dutch',
    'nl',
    'Koper BV<br>Kerkstraat 25<br>3500 Hasselt<br>België',
    'Hasselt, BE',
    'Kerkstraat 25, 3500 Hasselt',
  ],
  [
    'BE, French',
    'fr',
    'Cuivre SRL<br>Rue Haute 18 – B-5000 Namur<br>TVA BE 0392.788.830',
    'Namur, BE',
    'Rue Haute 18 – B-5000 Namur',
  ],
  ['NL', 'nl', 'Koper B.V.<br>Dorpsplein 6<br>4461 AA Goes', 'Goes, NL', 'Dorpsplein 6, 4461 AA Goes'],
  [
    'LU',
    'fr',
    'Cuivre S.à r.l.<br>12, rue de la Gare<br>L-1611 Luxembourg',
    'Luxembourg, LU',
    '12, rue de la Gare, L-1611 Luxembourg',
  ],
  [
    'IT',
    'it',
    'Rame S.p.A. - Via Roma 10 - 40026 Imola (BO) - P.IVA 22105314433',
    'Imola, IT',
    'Via Roma 10 - 40026 Imola',
  ],
  [
    'ES',
    'es',
    'Cobre S.L.<br>C/ Mayor, 14, 2º B<br>50001 Zaragoza<br>CIF B36658375',
    'Zaragoza, ES',
    'C/ Mayor, 14, 2º B, 50001 Zaragoza',
  ],
  [
    'PT',
    'pt',
    'Cobre Lda<br>Rua das Flores, 60<br>4700-001 Braga<br>Portugal',
    'Braga, PT',
    'Rua das Flores, 60, 4700-001 Braga',
  ],
  ['SE', 'sv', 'Koppar AB<br>Storgatan 14<br>331 30 Värnamo', 'Värnamo, SE', 'Storgatan 14, 331 30 Värnamo'],
  [
    'NO',
    'no',
    'Kobber AS<br>Strandgata 3<br>9008 Tromsø<br>Norge',
    'Tromsø, NO',
    'Strandgata 3, 9008 Tromsø',
  ],
  [
    'DK',
    'da',
    'Kobber ApS<br>Nørregade 7<br>5000 Odense C<br>CVR 23210851',
    'Odense C, DK',
    'Nørregade 7, 5000 Odense C',
  ],
  ['FI', 'fi', 'Kupari Oy<br>Satamakatu 5<br>20100 Turku', 'Turku, FI', 'Satamakatu 5, 20100 Turku'],
  ['IS', 'is', 'Kopar ehf.<br>Hafnargata 9<br>101 Reykjavík', 'Reykjavík, IS', 'Hafnargata 9, 101 Reykjavík'],
  [
    'PL',
    'pl',
    'Miedź Sp. z o.o.<br>ul. Długa 11/2<br>61-001 Poznań<br>NIP 1856594217',
    'Poznan, PL',
    'ul. Długa 11/2, 61-001 Poznań',
  ],
  ['CZ', 'cs', 'Měď s.r.o.<br>Nádražní 14<br>702 00 Ostrava', 'Ostrava, CZ', 'Nádražní 14, 702 00 Ostrava'],
  [
    'SK',
    'sk',
    'Meď s.r.o.<br>Hlavná 22<br>040 01 Košice<br>Slovensko',
    'Košice, SK',
    'Hlavná 22, 040 01 Košice',
  ],
  ['HU', 'hu', 'Réz Kft.<br>Fő utca 12.<br>9021 Győr<br>Magyarország', 'Győr, HU', 'Fő utca 12., 9021 Győr'],
  ['HU, code first', 'hu', 'Réz Kft. 1117 Budapest, Fő utca 12.', 'Budapest, HU', ''],
  [
    'RO',
    'ro',
    'Cupru S.R.L.<br>Strada Lungă 14<br>500035 Brașov<br>România',
    'Brașov, RO',
    'Strada Lungă 14, 500035 Brașov',
  ],
  ['GR', 'el', 'Χαλκός Α.Ε.<br>Ερμού 12<br>105 63 Αθήνα', 'Athens, GR', 'Ερμού 12, 105 63 Αθήνα'],
  ['TR', 'tr', 'Bakır A.Ş.<br>Liman Caddesi No: 12<br>35210 Konak / İzmir<br>Türkiye', 'Izmir, TR', ''],
  ['JP', 'ja', '株式会社銅<br>〒530-0001 大阪府大阪市北区1-2', 'Osaka, JP', '〒530-0001 大阪府大阪市北区1-2'],
  [
    'JP, in Latin letters',
    'en',
    'Copper KK<br>3-4-5 Kita, Chuo-ku, Fukuoka 810-0001, Japan',
    'Fukuoka, JP',
    '',
  ],
  [
    'IN',
    'en',
    'Copper Pvt. Ltd.<br>Plot 14, Hill Road<br>Pune - 411001, Maharashtra',
    'Pune, IN',
    'Plot 14, Hill Road, Pune - 411001',
  ],
  [
    'AU',
    'en',
    'Copper Pty Ltd, 10 High Street, Newtown NSW 2042',
    'Newtown, AU',
    '10 High Street, Newtown NSW 2042',
  ],
  [
    'NZ',
    'en',
    'Copper Works<br>22 Queen Street<br>Auckland 1010<br>New Zealand',
    'Auckland, NZ',
    '22 Queen Street, Auckland 1010',
  ],
  [
    'SG',
    'en',
    'Copper Pte Ltd, 10 Anson Lane, #12-03, Singapore 079903',
    'Singapore, SG',
    '10 Anson Lane, #12-03, Singapore 079903',
  ],
  [
    'HK',
    'en',
    'Copper Ltd, 12/F, 88 Queens Road, Central, Hong Kong',
    'Hong Kong, HK',
    '88 Queens Road, Central, Hong Kong',
  ],
  [
    'CN',
    'en',
    'Copper Co., Ltd.<br>No. 88 Lake Road, Xihu District<br>Hangzhou 310000, China',
    'Hangzhou, CN',
    'No. 88 Lake Road, Xihu District, Hangzhou 310000',
  ],
  [
    'KR',
    'en',
    'Copper Co., Ltd., 12 Teheran-ro, Gangnam-gu, Seoul 06236, Korea',
    'Seoul, KR',
    '12 Teheran-ro, Gangnam-gu, Seoul 06236',
  ],
  [
    'BR',
    'pt-BR',
    'Cobre LTDA<br>Av. Brasil, 170 - Centro<br>CEP 80010-000<br>Curitiba - PR',
    'Curitiba, BR',
    'Av. Brasil, 170 - Centro, CEP 80010-000, Curitiba',
  ],
  [
    'MX',
    'es',
    'Cobre S.A. de C.V.<br>Av. Reforma 120, Col. Centro<br>C.P. 64000 Monterrey, Nuevo León<br>México',
    'Monterrey, MX',
    'Av. Reforma 120, Col. Centro, C.P. 64000 Monterrey',
  ],
  [
    'AR',
    'es',
    'Cobre S.A.<br>Av. Corrientes 1200<br>C1043 Buenos Aires<br>Argentina',
    'Buenos Aires, AR',
    'Av. Corrientes 1200, C1043 Buenos Aires',
  ],
  [
    'CL',
    'es',
    'Cobre SpA, Av. Apoquindo 3000, Las Condes, Santiago, Chile',
    'Santiago, CL',
    'Av. Apoquindo 3000, Las Condes, Santiago, Chile',
  ],
  [
    'ZA',
    'en',
    'Copper (Pty) Ltd<br>12 Protea Road<br>Sandton<br>2196<br>Gauteng<br>South Africa',
    'Sandton, ZA',
    '12 Protea Road, Sandton',
  ],
  [
    'AE',
    'en',
    'Copper FZE, Office 204, Palm Tower, PO Box 1234, Dubai, UAE',
    'Dubai, AE',
    'PO Box 1234, Dubai, UAE',
  ],
  [
    'SA',
    'en',
    'Copper Est., King Road, P.O. Box 555, Riyadh 11411, Saudi Arabia',
    'Riyadh, SA',
    'P.O. Box 555, Riyadh 11411',
  ],
  [
    'IL',
    'en',
    'Copper Works<br>Oak Street 2<br>Haifa 31000<br>Israel',
    'Haifa, IL',
    'Oak Street 2, Haifa 31000',
  ],
  [
    'KE',
    'en',
    'Copper Works, Moi Avenue, P.O. Box 100, 00100 Nairobi, Kenya',
    'Nairobi, KE',
    'P.O. Box 100, 00100 Nairobi',
  ],
  [
    'MY',
    'en',
    'Copper Sdn Bhd, 12 Jalan Ampang, 50450 Kuala Lumpur, Malaysia',
    'Kuala Lumpur, MY',
    '12 Jalan Ampang, 50450 Kuala Lumpur',
  ],
  ['RU', 'ru', 'г. Москва, ул. Садовая, д. 10', 'Moscow, RU', ''],
  [
    'SI',
    'sl',
    'Baker d.o.o.<br>Cankarjeva cesta 4<br>SI-2000 Maribor',
    'Maribor, SI',
    'Cankarjeva cesta 4, SI-2000 Maribor',
  ],
  ['EE', 'et', 'Vask OÜ<br>Pikk 14<br>10123 Tallinn<br>Eesti', 'Tallinn, EE', 'Pikk 14, 10123 Tallinn'],
];

function read(written: string, language: string, region: 'footer' | 'main'): [place: string, line: string] {
  const html =
    region === 'footer'
      ? `<html lang="${language}"><body><main><p>Doors.</p></main><footer><p>${written}</p></footer></body></html>`
      : `<html lang="${language}"><body><main><h2>Contact</h2><p>${written}</p></main></body></html>`;
  const page = pageOf(html);
  const facts = placeFacts(page);
  const place = [bestFact(facts, 'city')?.value, bestFact(facts, 'country')?.value]
    .filter(Boolean)
    .join(', ');
  return [place, bestFact(addressFacts(page), 'address')?.value ?? ''];
}

describe('a company’s address as its country writes it', () => {
  it.each(ADDRESSES)('%s', (_, language, written, place, line) => {
    expect(read(written, language, 'footer')).toEqual([place, line]);
    expect(read(written, language, 'main')[0]).toBe(place);
  });
});

describe('the street and town of the headquarters', () => {
  it.each([
    ['after a company’s name', 'Copper Works GmbH Musterweg 24, 26603 Aurich', 'Musterweg 24, 26603 Aurich'],
    ['after a label', 'Our address: 12 Larch Street, Austin, TX 78704', '12 Larch Street, Austin, TX 78704'],
    [
      'with its floor',
      '40 Elm Street, 3rd Floor, Boston, MA 02101',
      '40 Elm Street, 3rd Floor, Boston, MA 02101',
    ],
  ])('stand on one line %s', (_, written, line) => {
    expect(read(written, 'de', 'footer')[1]).toBe(line);
  });

  it('are unknown where only a town stands before the postcode', () => {
    expect(read('Austin, TX 78704', 'en', 'footer')[1]).toBe('');
  });

  it('are not a branch’s where a sentence names the seat', () => {
    const html = `<p>We are headquartered in Leeds, UK.</p><footer><p>5 Lake Drive, Denver, CO 80237</p></footer>`;
    expect(addressFacts(pageOf(html))).toEqual([]);
  });
});
