import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { BOUNDS } from '../../lib/page/reading.ts';

const URL_OF_PAGE = 'https://harbour.example/';
const reading = (body: string) =>
  readPage(new JSDOM(`<body>${body}</body>`, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);

describe('images that say what they show', () => {
  it('are noted with the text they stand under', () => {
    const { blocks, pictures } = reading(`<header><a href="/"><img src="l.png" alt="Harbour"></a></header>
      <h2>Our customers</h2><div><picture><source srcset="a.webp"><img alt=" Weir
      Mills "></picture><svg aria-label="Quay Foods"></svg></div><p>And many more</p>
      <footer><img title="Certified mark" src="c.png"></footer>`);
    expect(blocks.map(({ text }) => text)).toEqual(['Our customers', 'And many more']);
    expect(pictures).toEqual([
      { alt: 'Harbour', region: 'header', after: 0 },
      { alt: 'Weir Mills', region: 'main', after: 1 },
      { alt: 'Quay Foods', region: 'main', after: 1 },
      { alt: 'Certified mark', region: 'footer', after: 2 },
    ]);
  });

  it('are passed over when hidden, wordless, told at length, or the same once more', () => {
    const { pictures } =
      reading(`<div hidden><img alt="Hidden Mills"></div><img alt="" src="x.png"><img src="y.png">
      <img alt="${'very '.repeat(40)}long"><img style="display:none" alt="Gone Foods">
      <p>Made for</p><img alt="Weir Mills"><img alt="Weir Mills">`);
    expect(pictures).toEqual([{ alt: 'Weir Mills', region: 'main', after: 1 }]);
  });

  it('are cut on a page that is all pictures', () => {
    const { pictures, cut } = reading(
      Array.from({ length: 300 }, (_, n) => `<img alt="Picture ${n}">`).join(''),
    );
    expect(pictures).toHaveLength(BOUNDS.pictures);
    expect(cut).toContain('pictures');
  });
});
