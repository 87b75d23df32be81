import { describe, expect, it } from 'vitest';
import { bestFact } from '../../lib/facts/fact.ts';
import { nameFacts } from '../../lib/facts/name.ts';
import { pageOf } from './make-reading.ts';

const nameOf = (html: string, url?: string) => bestFact(nameFacts(pageOf(html, url)), 'name')?.value;
const legalOf = (html: string, url?: string) => bestFact(nameFacts(pageOf(html, url)), 'legalName')?.value;
const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the name people use', () => {
  it('comes from structured data, without its legal form', () => {
    const html = `<title>Best presses in the north</title>${ld({ '@type': 'Organization', name: 'Acme Tools GmbH', url: 'https://acme.example/' })}`;
    expect(nameOf(html)).toBe('Acme Tools');
    expect(legalOf(html)).toBe('Acme Tools GmbH');
  });

  it.each([
    ['Presses for every workshop | Acme Tools', 'https://www.acme-tools.example/', 'Acme Tools'],
    ['Acme Tools: Presses & Hammers', 'https://acmetools.example/', 'Acme Tools'],
    ['Contact us - Acme Tools', 'https://acmetools.example/contact', 'Acme Tools'],
    ['Willkommen bei Müller Bau – Ihr Partner', 'https://mueller-bau.example/', 'Müller Bau'],
    ['会社概要 ｜ 株式会社青山', 'https://aoyama.example/', undefined],
    ['Обратная связь | МастерДом', 'https://masterdom.example/', 'МастерДом'],
    ['Contact Information Handling Systems, Inc.', 'https://infohs.example/', 'Information Handling Systems'],
    ['Berg &amp; Søn', 'https://bergson.example/', 'Berg & Søn'],
    ['Berg &amp;amp; Co – Tools', 'https://bergco.example/', 'Berg & Co'],
    ['Shoes by Acme', 'https://acme.example/', 'Acme'],
    ['Acme’s Leadership Team', 'https://acme.example/team', 'Acme'],
  ])('is read from the title "%s" of %s', (title, url, name) => {
    expect(nameOf(`<title>${title}</title>`, url)).toBe(name);
  });

  it('is what several places agree on, although the address says nothing', () => {
    const html = `<title>Home | Blue Heron</title><meta property="og:site_name" content="Blue Heron">
      <footer>© 2019–2026 Blue Heron Ltd. All rights reserved.</footer>`;
    expect(nameOf(html, 'https://bh-group.example/')).toBe('Blue Heron');
    expect(legalOf(html, 'https://bh-group.example/')).toBe('Blue Heron Ltd.');
  });

  it('is spelled as on the page where only the address holds it together', () => {
    const html = '<title>Contact us</title><p>Green Valley Gems has made beads since 1973.</p>';
    expect(nameOf(html, 'https://greenvalleygems.example/')).toBe('Green Valley Gems');
  });

  it('leaves out the market the site is for', () => {
    const html = '<title>Acme Deutschland</title><meta property="og:site_name" content="Acme Deutschland">';
    expect(nameOf(html, 'https://acme.example/de/')).toBe('Acme');
  });

  it('is without a “Co” that the page itself leaves out, which is not so of “& Co”', () => {
    const html = (name: string, text: string) =>
      `<title>About us - ${name}</title><p>${text} was founded by two brothers.</p><footer>© 2026 ${name}</footer>`;
    const url = 'https://acme-tool.example/';
    expect(nameOf(html('Acme Tool &amp; Die Co.', 'Acme Tool &amp; Die'), url)).toBe('Acme Tool & Die');
    expect(nameOf(html('Acme Tool Co.', 'Acme Tool Co.'), url)).toBe('Acme Tool Co');
    expect(nameOf(html('Acme Tool &amp; Co.', 'Acme Tool &amp; Co.'), url)).toBe('Acme Tool & Co');
  });

  it('is the short form where sentences say it and only imprints the long one', () => {
    const html = (text: string) =>
      `<title>Acme Tools and Castings</title><p>${text}</p><footer>© 2026 Acme Tools and Castings Ltd</footer>`;
    expect(nameOf(html('Acme is a foundry. At Acme, we cast iron.'))).toBe('Acme');
    expect(nameOf(html('Acme Tools and Castings is a foundry.'))).toBe('Acme Tools and Castings');
  });

  it('is the long form that people see where a sentence only shortens it', () => {
    const html = `<title>Acme Rail | Signals</title><a href="/">Acme Rail</a>
      <p>Acme makes signals. Acme was founded by two brothers. Acme Rail ships them.</p>`;
    expect(nameOf(html, 'https://acmerail.example/')).toBe('Acme Rail');
  });

  it('is what an acronym stands for where the address adds what only the words explain', () => {
    const html = (text: string) =>
      `<title>Home - NRV</title><meta property="og:site_name" content="NRV"><p>${text}</p>`;
    const url = 'https://nrv-ashford.example/';
    expect(nameOf(html('The Nature and Rivers Volunteers of Ashford plant trees.'), url)).toBe(
      'Nature and Rivers Volunteers of Ashford',
    );
    expect(nameOf(html('The Nature Reserve Visitors plant trees.'), url)).toBe('NRV');
  });

  it('is not what is sold, in small letters all over the page', () => {
    const html = `<title>Bike Lamps | Ned’s Bike Lamps</title><a href="/">Ned’s Bike Lamps</a>
      <p>We know bike lamps. Ask us for bike lamps of any size.</p>`;
    expect(nameOf(html, 'https://bike-lamps.example/')).toBe('Ned’s Bike Lamps');
  });

  it('is read through letters that were broken on the way', () => {
    expect(nameOf('<title>CafÃ© Morvane</title>', 'https://cafemorvane.example/')).toBe('Café Morvane');
  });

  it('is what menus and profiles call the company', () => {
    const html = `<title>Ferns Insurance Service - Farm Insurance</title><a href="/about">About Ferns Insurance</a>
      <a href="https://www.facebook.com/pages/Ferns-Insurance/100000000000142">Facebook</a>`;
    expect(nameOf(html, 'https://fernsins.example/')).toBe('Ferns Insurance');
  });

  it('keeps “.example” only where nobody writes the name without it', () => {
    expect(nameOf('<title>Acme.example</title><meta property="og:site_name" content="Acme">')).toBe('Acme');
    expect(nameOf('<title>Buy lamps | Acme.example</title>')).toBe('Acme.example');
  });
});

describe('what is not the name', () => {
  it.each(['Home', 'Contact us', 'Startseite', 'Welcome to our website', 'Untitled', 'Über uns'])(
    '"%s" is none',
    (title) => {
      expect(nameOf(`<title>${title}</title>`, 'https://xyz.example/')).toBeUndefined();
    },
  );

  it('an agency in the footer is not the company', () => {
    const html = `<title>Acme Tools</title><footer>© 2026 Acme Tools | Web design by Pixel Studio Ltd</footer>`;
    expect(nameOf(html, 'https://acmetools.example/')).toBe('Acme Tools');
    expect(legalOf(html, 'https://acmetools.example/')).toBeUndefined();
  });

  it('an organisation of another address is not the company', () => {
    const html = `<title>Acme | Presses</title>${ld({ '@type': 'Organization', name: 'Widget Directory', url: 'https://widgets.invalid/' })}`;
    expect(nameOf(html)).toBe('Acme');
  });

  it('whoever holds the rights to a map is not the company', () => {
    expect(
      nameOf('<title>Find us</title><div>Map data ©2026 Google</div>', 'https://xyz.example/'),
    ).toBeUndefined();
  });

  it('a slogan that nothing confirms is passed over in silence', () => {
    expect(
      nameOf('<title>Quality you can trust, since 1987</title>', 'https://xyz.example/'),
    ).toBeUndefined();
  });

  it('characters that show nothing never become part of it', () => {
    expect(nameOf('<title>Ac\u200bme\u202e</title>')).toBe('Acme');
  });
});

describe('the registered name', () => {
  it.each([
    ['<p>Acme Tools &amp; Castings Ltd is registered in England.</p>', 'Acme Tools & Castings Ltd'],
    ['<p>Firma: Acme Werkzeuge e.K.</p>', 'Acme Werkzeuge e.K.'],
    ['<p>Razón social: Aceros Acme, S.A.</p>', 'Aceros Acme, S.A.'],
    ['<p>Acme is a trading name of Brill Holdings Ltd, of Leeds.</p>', 'Brill Holdings Ltd'],
    ['<footer>Acme GmbH © 2019–2026</footer>', 'Acme GmbH'],
  ])('is read from %s', (html, legal) => {
    expect(legalOf(`<title>Acme | Presses</title><a href="/">Acme</a>${html}`)).toBe(legal);
  });

  it.each([
    '<p>Acme welcomes the purchase of Brill AG</p>',
    '<p>This site uses Statwatch, a service of Statwatch LLC.</p>',
    '<p>Website by Studio Otter Ltd</p>',
    '<p>Acme France SARL</p><p>Acme Italia S.r.l.</p><p>Acme Iberia S.L.</p>',
  ])('is not read from %s', (html) => {
    expect(legalOf(`<title>Acme | Presses</title><a href="/">Acme</a>${html}`)).toBeUndefined();
  });
});
