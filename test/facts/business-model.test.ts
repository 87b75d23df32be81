// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { businessModelFacts } from '../../lib/facts/business-model.ts';
import { foldWords } from '../../lib/text/fold.ts';
import { BUSINESS_WORDS, shippedTrained } from '../models/shipped-words.ts';
import { pageOf } from './make-reading.ts';

const trained = shippedTrained();

const modelsOf = (html: string, url?: string) =>
  businessModelFacts(pageOf(html, url), trained).map(({ value }) => value);
const described = (description: string) =>
  `<title>Acme</title><meta name="description" content="${description}"><main><p>…</p></main>`;
const said = (text: string) => `<title>Acme</title><main><p>${text}</p></main>`;

describe('what a company is for a living', () => {
  it.each([
    ['We design and manufacture valves in Leeds.', 'manufacturer'],
    ['Acme is a leading manufacturer of brass taps.', 'manufacturer'],
    ['Wir fertigen Zahnräder in dritter Generation.', 'manufacturer'],
    ['Wir sind Hersteller von Zahnrädern.', 'manufacturer'],
    ['Nous fabriquons des volets depuis 1950.', 'manufacturer'],
    ['Fabricamos puertas a medida.', 'manufacturer'],
    ['Siamo produttori di valvole dal 1962.', 'manufacturer'],
    ['Wij produceren kozijnen in onze eigen fabriek.', 'manufacturer'],
    ['We are an authorised distributor of pumps.', 'distributor'],
    ['Wir vertreiben Kugellager aus aller Welt.', 'distributor'],
    ['Visit our store in Galway.', 'retailer'],
    ['Besuchen Sie unsere Filialen in Kassel.', 'retailer'],
    ['Our platform keeps your books in order.', 'software'],
    ['Unsere Software rechnet Gehälter ab.', 'software'],
    ['Notre logiciel planifie vos tournées.', 'software'],
    ['Acme is an online marketplace for used cranes.', 'marketplace'],
    ['Our law firm was founded in Bath.', 'services'],
    ['Unsere Kanzlei vertritt Sie bundesweit.', 'services'],
    ['Nuestro despacho le defiende.', 'services'],
    ['We are a nonprofit organization for rivers.', 'non-profit'],
    ['Wir sind ein gemeinnütziger Verein aus Trier.', 'non-profit'],
    ['Acme ist eine Anstalt des öffentlichen Rechts.', 'public body'],
  ])('believes what a company says of itself: %s', (text, model) => {
    expect(modelsOf(said(text))).toEqual([model]);
  });

  it.each([
    'We help manufacturers of valves and distributors of pumps.',
    'We insure manufacturers of valves.',
    'Acme equips and finances manufacturers of valves.',
    'Insights for retailers, for agencies and for non-profit organizations.',
    'Wir begleiten Hersteller von Pumpen.',
    'Produkte namhafter Hersteller von Pumpen.',
    'Beratung für Großhändler mit Onlineshop.',
    'Nous accompagnons les fabricants de volets.',
    'Conseil pour le commerce : bijouterie, confiserie, boutique en ligne.',
    'Ayudamos a fabricantes de puertas y a mayoristas de muebles.',
    'Asesoramos fabricantes de puertas.',
    'Aiutiamo i produttori di valvole e i distributori di ricambi.',
    'Finanziamo produttori di valvole.',
    'Wij adviseren fabrikanten van kozijnen.',
    'Atendemos fabricantes de portas.',
    'Unsere Kunden sind Hersteller von Pumpen.',
    'Our partners are distributors of pumps.',
    'Mitglied im Verband der Hersteller von Pumpen.',
    'A subsidiary of a manufacturer of pumps.',
    'See the manufacturer’s warranty.',
    'Find a distributor near you.',
  ])('takes nobody for its customers, suppliers or friends: %s', (text) => {
    const models = new Set([...modelsOf(described(text)), ...modelsOf(said(text))]);
    models.delete('services');
    expect([...models]).toEqual([]);
  });

  it.each([
    ['Restaurant software', []],
    ['Hotel supplies and linens', []],
    ['Software for law firms | Acme', ['software']],
    ['Acme | Hotel in Bregenz', ['services']],
  ])('tells a trade from what is sold to it: %s', (title, models) => {
    expect(modelsOf(`<title>${title}</title><main><p>…</p></main>`)).toEqual(models);
  });

  it('lets a manufacturer have a shop', () => {
    const html =
      '<nav><a href="/cart">Cart</a></nav><main><p>We manufacture saddles.</p><p>Free shipping over €50.</p></main>';
    expect(modelsOf(html).sort()).toEqual(['manufacturer', 'retailer']);
  });

  it('takes no basket alone for a shop', () => {
    expect(modelsOf('<nav><a href="/cart">Cart</a></nav><main><p>Hello.</p></main>')).toEqual([]);
  });

  it('knows software by the papers and prices that come with it', () => {
    const menu = ['Docs', 'Pricing', 'API', 'Log in']
      .map((label) => `<a href="/${label}">${label}</a>`)
      .join(' ');
    expect(modelsOf(`<nav>${menu}</nav><main><p>Hello.</p></main>`)).toEqual(['software']);
  });

  it('knows a good cause by those who give and those who help', () => {
    const html =
      '<nav><a href="/don">Faire un don</a></nav><main><p>Nos bénévoles vous attendent.</p></main>';
    expect(modelsOf(html)).toEqual(['non-profit']);
  });

  it('does not listen to what customers say in quotation marks', () => {
    expect(modelsOf(said('“We manufacture gearboxes, and our factory runs on Acme.”'))).toEqual([]);
  });

  it('does not take an opening for a cook for a restaurant', () => {
    const menu = ['About', 'Products', 'Careers', 'Contact'].map(
      (label) => `<a href="/${label}">${label}</a>`,
    );
    const text =
      'You will cook for three hundred people a day, and plan the week with the head of the canteen in our factory.';
    const html = `<title>Restaurant manager | Careers at Acme</title><nav>${menu.join(' ')}</nav><main><h1>Restaurant manager</h1><p>${text}</p></main>`;
    expect(modelsOf(html, 'https://acme.example/careers')).toEqual([]);
  });

  it('trusts what structured data calls the company', () => {
    const data = JSON.stringify({ '@type': 'Dentist', name: 'Acme', url: 'https://acme.example/' });
    const [fact] = businessModelFacts(
      pageOf(`<script type="application/ld+json">${data}</script><p>…</p>`),
      trained,
    );
    expect(fact).toMatchObject({ value: 'services', source: 'json-ld', quote: '@type: Dentist' });
  });

  it('quotes the sentence that says it', () => {
    const [fact] = businessModelFacts(
      pageOf(said('Founded in Cork. We manufacture pumps. Call us.')),
      trained,
    );
    expect(fact).toMatchObject({ source: 'text', quote: 'We manufacture pumps.' });
  });

  it('writes its words as it reads them', () => {
    const phrases = BUSINESS_WORDS.claims.flatMap(({ words }) => words.flatMap((line) => line.split(', ')));
    const plain = phrases.map((phrase) => phrase.replace(/[=*]/g, ''));
    expect(plain.filter((phrase) => phrase !== foldWords(phrase))).toEqual([]);
  });
});
