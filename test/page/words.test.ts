import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';

const URL_OF_PAGE = 'https://harbour.example/';
const reading = (body: string) =>
  readPage(new JSDOM(`<body>${body}</body>`, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);
const texts = (body: string) => reading(body).blocks.map(({ text }) => text);

describe('words of elements that stand side by side', () => {
  it.each([
    ['<p><span>Team</span><span>40 employees</span></p>', 'Team 40 employees'],
    ['<p><a href="/a">Harbour Tools</a><a href="/b">careers</a></p>', 'Harbour Tools careers'],
    ['<p><b>Telefon</b><span>+49 30 5550142</span></p>', 'Telefon +49 30 5550142'],
    ['<p><span><b>Weir Lane 4,</b></span><span>Stroud</span></p>', 'Weir Lane 4, Stroud'],
    ['<p>See <span>our</span><i></i><span>Works Council</span></p>', 'See our Works Council'],
    ['<div><span>Founded</span><span>1987</span><p>In Stroud</p></div>', 'Founded 1987'],
    ['<p><span>従業員数</span><span>120名</span></p>', '従業員数 120名'],
  ])('are kept apart: %s', (html, text) => {
    expect(texts(html)[0]).toBe(text);
  });

  it.each([
    ['<p><b>H</b>arbour</p>', 'Harbour'],
    ['<p>Har<wbr>bour</p>', 'Harbour'],
    ['<h1><span>H</span><span>a</span><span>r</span><span>b</span><span>our</span></h1>', 'Harbour'],
    ['<p><span>Har</span><span>bour</span></p>', 'Harbour'],
    ['<p><strong>Harbour Free</strong><strong>dom Day</strong></p>', 'Harbour Freedom Day'],
    ['<p><span>4</span><span>0</span><span>0</span></p>', '400'],
    ['<p><a href="/x">Harbour</a><span>, Inc.</span></p>', 'Harbour, Inc.'],
    ['<p><span>400</span><span>+ people</span></p>', '400+ people'],
    ['<p><span>$</span><span>25</span></p>', '$25'],
    ['<p><span>info</span><span>@harbour.example</span></p>', 'info@harbour.example'],
    ['<p><span>CO</span><sub>2</sub><span>e</span></p>', 'CO2e'],
    ['<p><span>東京</span><span>本社</span></p>', '東京本社'],
  ])('stay one word where they are one: %s', (html, text) => {
    expect(texts(html)[0]).toBe(text);
  });

  it('are kept apart in a link as well', () => {
    expect(reading('<a href="/j"><b>Account Executive</b><small>Bristol</small></a>').links[0]?.text).toBe(
      'Account Executive Bristol',
    );
  });
});

describe('documents written as XHTML', () => {
  it('are read like any other', () => {
    const { document } = new JSDOM(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Harbour</title></head><body>
       <h1>Harbour Tools</h1><p>We <b>make</b> planes.<br/>By hand.</p><script>track()</script><div id="footer"><a href="/legal">Legal</a></div></body></html>`,
      { url: URL_OF_PAGE, contentType: 'application/xhtml+xml' },
    ).window;
    const { blocks, headings, links, counts, title } = readPage(document, URL_OF_PAGE);
    expect(title).toBe('Harbour');
    expect(blocks).toEqual([
      { region: 'main', tag: 'h1', text: 'Harbour Tools' },
      { region: 'main', tag: 'p', text: 'We make planes.\nBy hand.' },
      { region: 'footer', tag: 'div', text: 'Legal' },
    ]);
    expect(headings).toEqual([{ level: 1, text: 'Harbour Tools', region: 'main' }]);
    expect(links).toEqual([{ href: 'https://harbour.example/legal', text: 'Legal', region: 'footer' }]);
    expect(counts.links).toBe(1);
  });
});
