import { describe, expect, it } from 'vitest';
import { pageKind } from '../../lib/facts/page-kind.ts';
import { pageOf } from './make-reading.ts';

const kindOf = (html: string, url?: string) => pageKind(pageOf(html, url)).kind;
const MENU = `<header><nav><a href="/">Acme Tools</a> <a href="/products">Products</a> <a href="/about">About us</a>
  <a href="/careers">Careers</a> <a href="/contact">Contact</a></nav></header>`;
const FOOTER =
  '<footer><a href="tel:+441632960001">01632 960001</a> © 2026 Acme Tools Ltd. VAT no. GB000</footer>';
const paragraphs = (count: number) =>
  `<p>${'The workshop was loud that day and nobody could say why the press had stopped. '.repeat(4)}</p>`.repeat(
    count,
  );

describe('a company speaking about itself', () => {
  it.each([
    ['https://acme.example/', 'home'],
    ['https://acme.example/about-us/', 'about'],
    ['https://acme.example/de/ueber-uns.html', 'about'],
    ['https://acme.example/nl/vacatures', 'careers'],
    ['https://acme.example/contactez-nous', 'contact'],
    ['https://acme.example/impressum', 'legal'],
    ['https://acme.example/precios/', 'pricing'],
    ['https://acme.example/case-studies', 'customers'],
    ['https://acme.example/blog', 'blog'],
    ['https://acme.example/losungen', 'product'],
    ['https://acme.example/xyz', 'other'],
  ])('%s is a company’s page "%s"', (url, page) => {
    expect(
      kindOf(`<title>Acme Tools</title>${MENU}<main><p>We make presses.</p></main>${FOOTER}`, url),
    ).toEqual({
      company: true,
      page,
    });
  });

  it('goes by the title where the address says nothing', () => {
    const html = `<title>会社概要 | 青山電機</title>${MENU}<main><p>当社は1987年に設立されました。</p></main>`;
    expect(kindOf(html, 'https://aoyama.example/p/12')).toEqual({ company: true, page: 'about' });
  });

  it('takes an about page for the company’s although its publishing system calls it an article', () => {
    const html = `<title>About | Acme</title><meta property="og:type" content="article">
      <script type="application/ld+json">{"@type":"Article","headline":"About"}</script>${MENU}<main>${paragraphs(2)}</main>${FOOTER}`;
    expect(kindOf(html, 'https://acme.example/about')).toEqual({ company: true, page: 'about' });
  });

  it('keeps a company whose page has little to read', () => {
    expect(
      kindOf(
        '<title>Acme Tools</title><p>Presses in Leeds</p><p>Tel. <a href="tel:+44">01632 960001</a></p>',
      ),
    ).toMatchObject({
      company: true,
    });
  });

  it('says why', () => {
    const { signs } = pageKind(
      pageOf(`<title>Acme</title>${MENU}${FOOTER}<p>We make presses. Our team …, our work …</p>`),
    );
    expect(signs).toContain('it gives the number of a registered business');
  });
});

describe('pages that are no company speaking about itself', () => {
  it('knows an article on a company’s own site, whatever the site around it', () => {
    const html = `<title>Why presses stop | Acme Tools</title><meta property="og:type" content="article">${MENU}
      <main><h1>Why presses stop</h1><p>By Ada Example</p><p>March 3, 2026</p><p>7 min read</p>${paragraphs(12)}</main>${FOOTER}`;
    expect(kindOf(html, 'https://acme.example/blog/why-presses-stop')).toEqual({
      company: false,
      page: 'article',
    });
  });

  it('knows a German article by its structured data', () => {
    const html = `<title>Warum Pressen stehen</title><script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","headline":"Warum"},{"@type":"Organization","name":"Acme"}]}</script>${MENU}<main>${paragraphs(3)}</main>`;
    expect(kindOf(html, 'https://acme.example/warum-pressen')).toEqual({ company: false, page: 'article' });
  });

  it('does not take teasers of articles on a home page for an article', () => {
    const teasers = [1, 2, 3, 4].map((n) => `{"@type":"BlogPosting","headline":"News ${n}"}`).join(',');
    const html = `<title>Acme Tools</title><script type="application/ld+json">[${teasers}]</script>${MENU}<main><p>We make presses.</p></main>${FOOTER}`;
    expect(kindOf(html)).toEqual({ company: true, page: 'home' });
  });

  it.each([
    [
      'docs',
      'https://docs.acme.example/install',
      '<title>Install - Acme Documentation</title><pre>npm i</pre>',
    ],
    ['forum', 'https://acme.example/viewtopic.php?t=1', '<title>Press stuck</title><p>Hello</p>'],
    [
      'forum',
      'https://talk.example/t/1',
      '<title>Press stuck</title><meta name="generator" content="Discourse 3.2"><p>Hello</p>',
    ],
    [
      'search',
      'https://acme.example/search?q=press',
      '<title>Search results for press</title><p>12 results</p>',
    ],
    [
      'directory',
      'https://list.example/',
      '<title>Free classifieds in Leeds</title><a href="/post">Post free ad</a><p>Cars, homes</p>',
    ],
    [
      'login',
      'https://acme.example/login',
      '<title>Log in | Acme</title><form><input type="password"></form>',
    ],
    ['error', 'https://acme.example/nothing', '<title>404 Not Found</title><p>This page has moved.</p>'],
    ['error', 'https://acme.example/', '<title>Just a moment...</title><p>Checking your browser</p>'],
    [
      'parked',
      'https://acme.example/',
      '<title>acme.example domain is for sale</title><p>Make an offer today for this name.</p>',
    ],
    [
      'institution',
      'https://www.unseen.ac.uk/',
      '<title>Unseen</title><p>Magic since 1290, for all who dare to learn.</p>',
    ],
    [
      'institution',
      'https://unseen.example/',
      '<title>Unseen University</title><p>Magic since 1290, for all who dare to learn.</p>',
    ],
    [
      'institution',
      'https://neustadt.example/',
      '<title>Stadt Neustadt</title><p>Herzlich willkommen auf den Seiten der Stadt.</p>',
    ],
    [
      'app',
      'https://acme.example/buy',
      '<title>Course</title><p>Buy now</p><input autocomplete="cc-number">',
    ],
    ['thin', 'https://acme.example/', '<title></title><p>Hi</p>'],
  ])('%s: %s', (page, url, html) => {
    expect(kindOf(html, url)).toEqual({ company: false, page });
  });

  it('knows a wall of headlines', () => {
    const links = Array.from(
      { length: 60 },
      (_, n) => `<h3><a href="/n/${n}">Minister says that things will get better in week ${n}</a></h3>`,
    );
    expect(kindOf(`<title>The Daily Example</title><main>${links.join('')}</main>`)).toEqual({
      company: false,
      page: 'institution',
    });
  });

  it('sets terms apart from an imprint', () => {
    const html = `${MENU}<main>${paragraphs(3)}</main>${FOOTER}`;
    expect(kindOf(`<title>Privacy policy</title>${html}`, 'https://acme.example/privacy')).toMatchObject({
      company: false,
    });
    expect(kindOf(`<title>Mentions légales</title>${html}`, 'https://acme.example/mentions-legales')).toEqual(
      { company: true, page: 'legal' },
    );
  });

  it('keeps nothing of a famous platform’s pages, but does not mistake a host that only ends alike', () => {
    const html = `<title>Acme</title>${MENU}<main><p>We make presses.</p></main>${FOOTER}`;
    expect(kindOf(html, 'https://www.linkedin.com/company/acme')).toMatchObject({ company: false });
    expect(kindOf(html, 'https://notlinkedin.com/')).toMatchObject({ company: true });
  });
});
