// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { BOUNDS } from '../../lib/page/reading.ts';

function traces(html: string) {
  const url = 'https://harbour.example/';
  return readPage(new JSDOM(html, { url }).window.document, url).traces;
}

describe('what inline scripts tell', () => {
  it('is their beginning, their end and the addresses they name, without query', () => {
    const long = `start(); ${'x();'.repeat(400)} load("https://cdn.tagger.example/t.js?key=SECRET"); tagger.init();`;
    const [text = ''] = traces(`<script id="tag">${long}</script>`).inline;
    expect(text).toMatch(/^tag start\(\);/);
    expect(text).toContain('tagger.init();');
    expect(text).toContain('//cdn.tagger.example/t.js');
    expect(text.length).toBeLessThanOrEqual(BOUNDS.inlineText);
  });

  it('is the name of data blocks, not the data', () => {
    const { inline } = traces(
      '<script type="application/ld+json" class="seo-graph">{"@type":"Organization"}</script>',
    );
    expect(inline).toEqual(['seo-graph']);
  });

  it('is what the head’s comments and noscript say as well', () => {
    const { inline } = traces(
      '<head><!-- Made with Lantern 2 --><!--[if IE]><p></p><![endif]--></head><body><noscript><img src="https://p.tagger.example/1.gif"></noscript></body>',
    );
    expect(inline[0]).toBe('<!-- Made with Lantern 2');
    expect(inline).toHaveLength(1);
  });

  it('is bounded on pages with hundreds of scripts', () => {
    const { inline } = traces(`<script>${'a'.repeat(10_000)}</script>`.repeat(300));
    expect(inline.length).toBeLessThanOrEqual(BOUNDS.inline);
    expect(inline.join('').length).toBeLessThanOrEqual(BOUNDS.inline * BOUNDS.inlineText);
  });

  it.each([
    ['slashes', '/'.repeat(100_000)],
    ['a host without end', `//${'a.'.repeat(50_000)}`],
    ['escaped slashes', '\\/'.repeat(50_000)],
  ])(
    'is found in linear time: %s',
    (_what, text) => {
      expect(traces(`<script>${text}</script>`).inline.length).toBeLessThanOrEqual(1);
    },
    5_000,
  );
});

describe('marks', () => {
  it('are the outermost elements’ ids and classes, from both ends of the body, and the names of WordPress’ files', () => {
    const middle = '<p class="inner"></p>'.repeat(80);
    const { marks } = traces(
      `<html class="shop"><head><script src="/a.js" id="lantern-js"></script></head><body class="home">
       <div id="app"></div>${middle}<div id="consent-banner"></div></body></html>`,
    );
    expect(marks).toEqual(expect.arrayContaining(['shop', 'home', 'app', 'consent-banner', 'lantern-js']));
  });

  it('hold ids that frameworks always use, however deep', () => {
    expect(traces('<body><div><div><div id="__next"></div></div></div></body>').marks).toContain('__next');
  });
});
