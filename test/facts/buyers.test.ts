// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buyersFacts } from '../../lib/facts/buyers.ts';
import { openPage } from '../../lib/facts/page.ts';
import { foldWords } from '../../lib/text/fold.ts';
import { BUSINESS_WORDS, shippedTrained } from '../models/shipped-words.ts';
import { pageOf, readingOf } from './make-reading.ts';

const { cues } = BUSINESS_WORDS;
const trained = shippedTrained();

const factsOn = (html: string, url?: string) => buyersFacts(pageOf(html, url), trained);
const buyersOf = (html: string, url?: string) => factsOn(html, url).map(({ value }) => value);
const meta = (title: string, description = '') =>
  `<title>${title}</title><meta name="description" content="${description}"><p>…</p>`;

describe('who buys from a company', () => {
  it.each([
    [
      'English',
      'Invoicing software for small businesses',
      'Request a demo and see how your team saves a day a week.',
    ],
    ['German', 'Schaltschränke für den Maschinenbau', 'Wir beraten Ihr Unternehmen bei der Automatisierung.'],
    ['French', 'Emballages pour les professionnels', 'Votre entreprise mérite un emballage à sa mesure.'],
    ['Spanish', 'Asesoría de nóminas para empresas', 'Llevamos las nóminas de pymes y grandes empresas.'],
    ['Italian', 'Quadri elettrici per le aziende', 'Progettazione di impianti industriali su disegno.'],
    ['Dutch', 'Heftrucks voor bedrijven', 'Wij houden uw wagenpark rijdend.'],
    ['Portuguese', 'Automação industrial', 'Soluções para empresas: peça um orçamento.'],
  ])('reads in %s that businesses do', (_language, title, description) => {
    expect(buyersOf(meta(title, description))).toEqual(['businesses']);
  });

  it.each([
    ['English', 'Soft shoes for kids', 'Free shipping and gift cards for your family.'],
    ['German', 'Zahnarztpraxis am Anger', 'Für Familien und Senioren: jetzt Termin vereinbaren.'],
    ['French', 'Chambres d’hôtes au bord du lac', 'Réservez votre séjour et vos vacances.'],
    ['Spanish', 'Peluquería Lirio', 'Belleza y cuidado de la piel. Pedir cita.'],
    ['Italian', 'Ristorante La Quercia', 'Prenota un tavolo, anche per il tuo matrimonio.'],
    ['Dutch', 'Kapsalon Krul', 'Maak een afspraak; ook voor kinderen.'],
    ['Portuguese', 'Pousada do Farol', 'Reserve agora suas férias na praia.'],
  ])('reads in %s that consumers do', (_language, title, description) => {
    expect(buyersOf(meta(title, description))).toEqual(['consumers']);
  });

  it.each([
    'Wir streichen für Privat- und Geschäftskunden.',
    'We clean windows for homes and businesses.',
    'Nous travaillons pour les particuliers et les professionnels.',
    'Verhuizingen voor particulieren en bedrijven.',
  ])('says both where a company names both: %s', (text) => {
    expect(buyersOf(`<main><p>${text}</p></main>`)).toEqual(['both']);
  });

  it('hears whom a company works for through the words of its customers’ trade', () => {
    const text =
      'Payroll software for restaurants, hotels and salons. Book a demo, connect your POS system through our API.';
    expect(buyersOf(meta('Payroll for your team', text))).toEqual(['businesses']);
  });

  it('trusts structured data where words are few or foreign', () => {
    const shop = { '@type': 'Restaurant', name: 'Yuzu', url: 'https://acme.example/' };
    const html = `<title>柚子</title><script type="application/ld+json">${JSON.stringify(shop)}</script><p>本日のおすすめ</p>`;
    const [fact] = factsOn(html);
    expect(fact).toMatchObject({ value: 'consumers', source: 'json-ld', quote: '@type: Restaurant' });
  });

  it('weighs the tools of the trade', () => {
    const html =
      '<title>Acme</title><script src="https://munchkin.marketo.net/munchkin.js"></script><main><p>Software.</p></main>';
    expect(buyersOf(html)).toEqual(['businesses']);
  });

  it('quotes the sentence that says it', () => {
    const [fact] = factsOn(
      '<main><p>Founded in Cork. We build pumps for enterprises and government agencies. Call us.</p></main>',
    );
    expect(fact).toMatchObject({
      value: 'businesses',
      source: 'text',
      quote: 'We build pumps for enterprises and government agencies.',
    });
  });

  it('is surer the more there is to hear', () => {
    const little = factsOn(meta('Consulting'))[0]?.confidence ?? 0;
    const much = factsOn(meta('Consulting for companies', 'Case studies, industries, request a demo.'))[0];
    expect(much?.confidence).toBeGreaterThan(little);
  });

  it.each(['<p>Call us on weekdays.</p>', '<p>Our consultants met families.</p>', ''])(
    'is silent where the page gives no clear sign: %s',
    (html) => {
      expect(buyersOf(html)).toEqual([]);
    },
  );

  it('hears nothing in a cookie banner', () => {
    const text =
      'We use cookies so that your business and your team get analytics; accept or reject them here.';
    expect(buyersOf(`<main><p>${text}</p></main>`)).toEqual([]);
  });

  it('comes to an end on a page that says one word for ever', () => {
    const reading = {
      ...readingOf('<p>a</p>'),
      blocks: [] as { region: 'main'; tag: string; text: string }[],
    };
    for (let at = 0; at < 300; at += 1) {
      reading.blocks.push({
        region: 'main',
        tag: 'p',
        text: `solutions ${'for companies '.repeat(80)}${at}`,
      });
    }
    const started = performance.now();
    buyersFacts(openPage(reading, 0), trained);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('writes its words as it reads them', () => {
    const phrases = cues.flatMap(({ words }) => words.flatMap((line) => line.split(', ')));
    const plain = phrases.map((phrase) => phrase.replace(/[=*]/g, ''));
    expect(plain.filter((phrase) => phrase !== foldWords(phrase))).toEqual([]);
  });

  it('lets no word speak for both sides', () => {
    const sides = new Map<string, Set<number>>();
    for (const { weight, words } of cues) {
      for (const phrase of words.flatMap((line) => line.split(', '))) {
        const known = sides.get(phrase) ?? new Set();
        sides.set(phrase, known.add(Math.sign(weight)));
      }
    }
    expect([...sides].filter(([, signs]) => signs.has(1) && signs.has(-1)).map(([phrase]) => phrase)).toEqual(
      [],
    );
  });
});
