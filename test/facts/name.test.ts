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
