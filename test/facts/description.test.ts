import { describe, expect, it } from 'vitest';
import { descriptionFacts } from '../../lib/facts/description.ts';
import { factsOf } from '../../lib/facts/fact.ts';
import { pageOf } from './make-reading.ts';

const said = (html: string, url?: string) =>
  factsOf(descriptionFacts(pageOf(html, url)), 'description').map(({ value }) => value);
const WORDS = 'We build hydraulic presses for small workshops in the north of England.';

describe('what a company does, in its own words', () => {
  it('is what it says to search engines', () => {
    expect(said(`<title>Acme</title><meta name="description" content="${WORDS}">`)).toEqual([WORDS]);
  });

  it('is said once, although two tags say it', () => {
    const html = `<meta name="description" content="${WORDS}"><meta property="og:description" content="${WORDS}">`;
    expect(said(html)).toEqual([WORDS]);
  });

  it.each([
    'Wir bauen seit vielen Jahren hydraulische Pressen für kleine Werkstätten im Norden.',
    'Nous fabriquons des presses hydrauliques pour les petits ateliers de toute la région.',
    '当社は北部の小さな工場のために油圧プレスを製造しています。創業以来、品質を第一に考え、地域のお客様とともに歩んできた会社です。今後も続けます。',
  ])('else is the first paragraph in which it speaks of itself: %s', (paragraph) => {
    expect(said(`<title>Acme</title><p>Menü</p><p>${paragraph}</p>`)).toEqual([paragraph]);
  });

  it('ends with a whole sentence', () => {
    const long = `${WORDS} ${'They are used by schools and garages alike all over the country. '.repeat(8)}`;
    const [first = ''] = said(`<meta name="description" content="${long}">`);
    expect(first.length).toBeLessThanOrEqual(300);
    expect(first.endsWith('country.')).toBe(true);
  });

  it.each([
    ['the title again', `<title>${WORDS}</title><meta name="description" content="${WORDS}">`],
    [
      'a publishing system’s filler',
      '<meta name="description" content="Just another WordPress site, and nothing more than that">',
    ],
    [
      'a cookie notice',
      '<p>We use cookies to give you the best experience. Accept all of them to go on.</p>',
    ],
    [
      'search words',
      '<meta name="description" content="press, presses, hydraulic press, workshop, press shop, buy, cheap, tools">',
    ],
    [
      'an address',
      '<p>Acme, 12 Example Street, Leeds LS1 1AA, phone 01632 960001, fax 01632 960002. Our office.</p>',
    ],
  ])('%s is none', (_what, html) => {
    expect(said(html)).toEqual([]);
  });

  it.each([
    [
      'a customer’s praise',
      '<p>“We have bought three presses from Acme, and each of them was a joy to use.”</p>',
    ],
    [
      'a customer’s praise in German',
      '<p>Ich kann Acme nur loben: wir haben drei Pressen, und jede davon läuft.</p>',
    ],
    [
      'a form’s thanks',
      '<p>Thank you for your message. We will answer it within two working days at most.</p>',
    ],
  ])('%s is none', (_what, html) => {
    expect(said(html)).toEqual([]);
  });

  it.each([
    ['contact', 'Have questions? Get in touch with our team, we are happy to help you with all of them.'],
    [
      'kontakt',
      'Schreiben Sie uns oder rufen Sie an: Unser Team hilft Ihnen bei allen Anliegen gern weiter.',
    ],
    ['careers', 'Join our team of smiths and fitters: see all open positions and apply with two clicks.'],
    [
      'contact-ja',
      'アクメ株式会社へのお問い合わせはこちらのページをご覧ください。担当者よりご連絡いたします。',
    ],
  ])('what a %s page says of itself is none', (path, text) => {
    const html = `<title>${path.slice(0, 7)}</title><meta name="description" content="${text}">`;
    expect(said(html, `https://acme.example/${path.slice(0, 7)}`)).toEqual([]);
  });

  it('is less sure on a contact page, which speaks of itself', () => {
    const html = `<title>Contact</title><meta name="description" content="${WORDS}">`;
    const home = descriptionFacts(pageOf(html.replace('Contact', 'Acme')))[0]?.confidence ?? 0;
    expect(descriptionFacts(pageOf(html, 'https://acme.example/contact'))[0]?.confidence).toBeLessThan(home);
  });
});
