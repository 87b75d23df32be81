import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';

function reading(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`, { url: 'https://acme.example/' }).window;
  return readPage(document, 'https://acme.example/');
}

const paragraphs = (count: number, attributes = '') =>
  Array.from({ length: count }, (_, n) => `<div><p${attributes}>Part <b>number ${n}</b></p></div>`).join(
    '\n',
  );

describe('pages with more text than a reading holds', () => {
  const long = reading(
    `<main>${paragraphs(900)}<p><a href="/last">Last part</a></p></main><div id="footer"><p>Weir Lane 4, Stroud</p></div>`,
  );

  it('the text is cut and says so', () => {
    expect(long.blocks.filter(({ region }) => region === 'main')).toHaveLength(300);
    expect(long.cut).toContain('blocks');
  });

  it('what follows is counted, its links are kept, and the footer is read', () => {
    expect(long.counts.elements).toBe(2706);
    expect(long.links).toEqual([{ href: 'https://acme.example/last', text: 'Last part', region: 'main' }]);
    expect(long.blocks.at(-1)).toEqual({ region: 'footer', tag: 'p', text: 'Weir Lane 4, Stroud' });
  });
});

describe('what attributes say', () => {
  it.each([3, 7_000])('is heeded whether %i elements are hidden or few', (count) => {
    const { blocks } = reading(
      `${paragraphs(count, ' style="Display: none"')}<div role="contentinfo"><p>Seen</p></div>`,
    );
    expect(blocks).toEqual([{ region: 'footer', tag: 'p', text: 'Seen' }]);
  });

  it('is heeded in shadow trees', () => {
    const { document } = new JSDOM('<body><div id="host"></div></body>', { url: 'https://acme.example/' })
      .window;
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p hidden>Unseen</p><p>Seen</p>';
    expect(readPage(document, 'https://acme.example/').blocks.map(({ text }) => text)).toEqual(['Seen']);
  });
});

describe('images', () => {
  it('tell one address a folder, however many pictures lie in it', () => {
    const shots = Array.from({ length: 150 }, (_, n) => `<img src="/shots/${n}.jpg">`).join('');
    const { images } = reading(`${shots}<img src="/logo.png"><img src="https://cdn.example/a/b.png">`).traces;
    expect(images).toEqual([
      'https://acme.example/shots/0.jpg',
      'https://acme.example/logo.png',
      'https://cdn.example/a/b.png',
    ]);
  });

  it('of AMP pages are told as well, although the browser knows no such element', () => {
    const { images } = reading('<amp-img src="https://cdn.example/shop/a.jpg?width=300"></amp-img>').traces;
    expect(images).toEqual(['https://cdn.example/shop/a.jpg']);
  });
});
