import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readInSteps, readPage } from '../../lib/page/read.ts';
import { BOUNDS, type PageReading } from '../../lib/page/reading.ts';

const URL_OF_PAGE = 'https://harbour.example/';
const open = (html: string) => new JSDOM(html, { url: URL_OF_PAGE }).window.document;
const read = (html: string) => readPage(open(html), URL_OF_PAGE);
const texts = ({ blocks }: PageReading) => blocks.map(({ text }) => text);
const bytesOf = (reading: PageReading) => new TextEncoder().encode(JSON.stringify(reading)).length;

describe('pages that lie in their head', () => {
  it('keeps every meta tag of a name as told, first come first, so that the text can be believed instead', () => {
    const { meta, canonical } = read(`<meta property="og:site_name" content="Harbour">
      <meta property="og:site_name" content="Some Bank"><meta name="og:site_name" content="">
      <link rel="canonical" href="https://elsewhere.example/"><link rel="canonical" href="https://harbour.example/">`);
    expect(meta).toEqual([
      { name: 'og:site_name', content: 'Harbour' },
      { name: 'og:site_name', content: 'Some Bank' },
    ]);
    expect(canonical).toBe('https://elsewhere.example/');
  });

  it('takes the page’s address from the browser, whatever its base, links and saved copies say', () => {
    const reading =
      read(`<!-- saved from url=(0026)https://elsewhere.example/ --><base href="https://elsewhere.example/">
      <a href="/about">About</a><a href="file:///C:/saved/about_files/contact.html">Contact</a><a href="#top">Up</a>
      <img src="./about_files/logo.png"><script src="file:///C:/saved/about_files/a.js"></script>`);
    expect(reading.url).toBe(URL_OF_PAGE);
    expect(reading.links.map(({ href }) => href)).toEqual([
      'https://elsewhere.example/about',
      'file:///C:/saved/about_files/contact.html',
    ]);
    expect(reading.traces.scripts).toEqual([]);
    expect(reading.traces.images).toEqual(['https://elsewhere.example/about_files/logo.png']);
  });

  it('reads a page in the wrong character set as the browser shows it', () => {
    const wrong = new JSDOM(Buffer.from('<meta charset="utf-8"><p>Gr\xfc\xdfe aus K\xf6ln</p>', 'latin1'), {
      url: URL_OF_PAGE,
    });
    expect(texts(readPage(wrong.window.document, URL_OF_PAGE))).toEqual(['Gr\ufffd\ufffde aus K\ufffdln']);
  });
});

describe('pages without a page', () => {
  it('reads a frameset by what it says for browsers without frames: nothing', () => {
    const reading = read(
      '<title>Harbour</title><frameset cols="20%,80%"><frame src="menu.html"><noframes>Old</noframes></frameset>',
    );
    expect(reading).toMatchObject({ title: 'Harbour', blocks: [], links: [] });
  });

  it('leaves out what stands in a frame of another site', () => {
    expect(texts(read('<p>Harbour</p><iframe srcdoc="<p>We are 900 people</p>"></iframe>'))).toEqual([
      'Harbour',
    ]);
  });

  it('reads a document whose root is gone as empty', () => {
    const page = open('<p>x</p>');
    page.documentElement.remove();
    expect(readPage(page, URL_OF_PAGE)).toMatchObject({ title: '', blocks: [] });
  });
});

describe('pages whose elements are named like what a reader asks for', () => {
  const NAMES = [
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'createElement',
    'baseURI',
    'body',
  ];
  const FIELDS = [
    'localName',
    'attributes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'childNodes',
    'id',
    'action',
    'closest',
  ];
  it.each(NAMES)('are read although a form is called %s', (name) => {
    const reading = read(`<form name="${name}"></form><img name="${name}"><p>We make planes.</p>`);
    expect(texts(reading)).toEqual(['We make planes.']);
  });

  it.each(FIELDS)('are read although a field is called %s', (name) => {
    const reading = read(
      `<form action="/go"><input name="${name}"><p>Inside</p></form><p>We make planes.</p>`,
    );
    expect(texts(reading)).toContain('We make planes.');
  });
});

describe('forms whose fields hide what the browser knows of the form', () => {
  /** As Chromium and Firefox do it (HTML §4.10.3, legacy override built-ins); jsdom lets its own properties win. */
  function hide(page: Document, names: readonly string[]): void {
    const [form, field] = [page.querySelector('form'), page.querySelector('input')];
    for (const name of names) Object.defineProperty(form, name, { value: field });
  }

  it.each([
    ['localName'],
    ['nodeType', 'getAttribute'],
    ['nextSibling', 'nextElementSibling', 'parentNode'],
    ['textContent', 'firstChild'],
  ])('are passed over, and what follows is read: %s', (...names) => {
    const page = open(`<p>We make planes.</p><form><input><p>Inside</p></form><p>By hand.</p>`);
    hide(page, names);
    expect(texts(readPage(page, URL_OF_PAGE))).toEqual(['We make planes.', 'By hand.']);
  });

  it('lead nobody in a circle: a field before its form, in a link', () => {
    const page = open('<a href="/a"><div><input form="f"><form id="f"></form></div><p>Planes</p></a>');
    hide(page, ['nextSibling']);
    expect(readPage(page, URL_OF_PAGE).links).toMatchObject([{ text: 'Planes' }]);
  });
});

describe('pages without an end', () => {
  it('reads a nest of a thousand boxes as far down as pages go', () => {
    const page = open('<p>Top</p>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 1_000; depth++) inner = inner.appendChild(page.createElement('div'));
    inner.textContent = 'Bottom';
    const reading = readPage(page, URL_OF_PAGE);
    expect(texts(reading)).toEqual(['Top']);
    expect(reading.cut).toContain('elements');
  });

  it('reads the beginning and the footer of a page of forty thousand elements, and says what it left out', () => {
    const links = '<a href="/p">part</a> '.repeat(40_000);
    const reading = read(
      `<head><title>Harbour</title></head><p>We make planes.</p><div hidden><p>Secret</p></div>${links}
       <div><div><script src="/late.js"></script><div class="footer"><p>Weir Lane 4</p></div></div></div>`,
    );
    expect(reading.title).toBe('Harbour');
    expect(reading.blocks[0]?.text).toBe('We make planes.');
    expect(texts(reading)).not.toContain('Secret');
    expect(reading.blocks.at(-1)).toMatchObject({ region: 'footer', text: 'Weir Lane 4' });
    expect(reading.cut).toEqual(expect.arrayContaining(['carried', 'elements', 'links']));
    expect(reading.counts.elements).toBeLessThanOrEqual(BOUNDS.elements + BOUNDS.footerElements);
    expect(bytesOf(reading)).toBeLessThan(BOUNDS.bytes);
  }, 30_000);

  it('keeps a text of two million characters between other words to its beginning', () => {
    const reading = read(`<div>${'word '.repeat(200_000)}<br>${'more '.repeat(200_000)}<p>Last</p></div>`);
    expect(reading.blocks.map(({ text }) => text.length)).toEqual([BOUNDS.blockText, 4]);
    expect(reading.cut).toContain('text');
  });
});

describe('pages that change while they are read', () => {
  it('gives the page its turn many times, and reads the same as in one go', () => {
    const html = `<main>${'<div><p>One <b>two</b></p><a href="/x">three</a></div>'.repeat(200)}</main>`;
    const steps = readInSteps(open(html), URL_OF_PAGE);
    let [turns, step] = [0, steps.next(false)];
    for (; !step.done; step = steps.next(true)) turns += 1;
    expect(turns).toBeGreaterThan(10);
    expect(step.value).toEqual(read(html));
  });

  it('does not follow what was moved away, and says that the page changed', () => {
    const page = open(`<main>${'<p>Old</p>'.repeat(200)}</main><footer>Weir Lane 4</footer>`);
    const steps = readInSteps(page, URL_OF_PAGE);
    steps.next(false);
    page.querySelector('main')?.replaceChildren('New');
    let step = steps.next(true);
    while (!step.done) step = steps.next(true);
    expect(step.value.cut).toContain('changed');
    expect(texts(step.value).at(-1)).toBe('Weir Lane 4');
  });

  it('comes to an end on a page that grows with every step', () => {
    const page = open('<main></main>');
    const grow = () =>
      page.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>More and more</p>'.repeat(100));
    grow();
    const steps = readInSteps(page, URL_OF_PAGE);
    let step = steps.next(false);
    for (; !step.done; step = steps.next(true)) grow();
    expect(step.value.cut).toContain('elements');
    expect(step.value.counts.elements).toBeLessThanOrEqual(BOUNDS.elements + BOUNDS.footerElements);
  }, 30_000);
});
