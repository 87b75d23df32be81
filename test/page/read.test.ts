import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { BOUNDS, type PageReading } from '../../lib/page/reading.ts';

const URL_OF_PAGE = 'https://harbour.example/about?utm=1#team';

function read(html: string, url = URL_OF_PAGE): PageReading {
  return readPage(new JSDOM(html, { url }).window.document, url);
}

const textsOf = (reading: PageReading, region: string) =>
  reading.blocks.filter((block) => block.region === region).map((block) => block.text);

describe('reading what a company page says', () => {
  it('keeps each text with the region of the page it stands in', () => {
    const reading = read(`<header><p>Call +1 312 555 0142</p></header>
      <nav><ul><li><a href="/about">About us</a></li></ul></nav>
      <main><h1>Harbour Freight Systems</h1><p>We plan <b>container</b> moves.</p></main>
      <aside><p>Newsletter</p></aside><footer><p>© Harbour Inc.</p></footer>`);
    expect(textsOf(reading, 'header')).toEqual(['Call +1 312 555 0142']);
    expect(textsOf(reading, 'nav')).toEqual(['About us']);
    expect(textsOf(reading, 'main')).toEqual(['Harbour Freight Systems', 'We plan container moves.']);
    expect(textsOf(reading, 'aside')).toEqual(['Newsletter']);
    expect(textsOf(reading, 'footer')).toEqual(['© Harbour Inc.']);
  });

  it('knows the footer of an old page by its name, but not the footer of a card', () => {
    const reading = read(`<div id="wrap"><div class="card"><div class="card-footer">From 9 to 5</div></div>
      <div id="footer">12 Quay Street</div></div>`);
    expect(textsOf(reading, 'footer')).toEqual(['12 Quay Street']);
    expect(textsOf(reading, 'main')).toEqual(['From 9 to 5']);
  });

  it('keeps the lines of an address apart, and bare text between blocks', () => {
    const reading =
      read(`<td>Visit us<table><tr><td>Harbour Inc.<br>12 Quay Street<br/>Chicago, IL 60601</td></tr></table></td>
      <div>Open daily<p>By appointment</p>Ring twice</div>`);
    expect(reading.blocks.map((block) => block.text)).toEqual([
      'Visit us',
      'Harbour Inc.\n12 Quay Street\nChicago, IL 60601',
      'Open daily',
      'By appointment',
      'Ring twice',
    ]);
  });

  it('passes over scripts, styles and what the page itself hides', () => {
    const reading = read(`<p>Seen<script>track('x')</script></p><p hidden>Secret</p>
      <div style="display: none"><p>Also secret</p></div><noscript>Turn scripts on</noscript><style>p{}</style>`);
    expect(reading.blocks.map((block) => block.text)).toEqual(['Seen']);
  });

  it('notes links by where they lead and what they are called, also by the picture in them', () => {
    const reading = read(`<header><a href="/"><img src="l.png" alt="Harbour"></a></header>
      <p>See <span><a href="careers">jobs</a></span></p><a href="javascript:alert(1)">no</a><a href="#top">no</a>
      <a href="mailto:info@harbour.example" aria-label="Write to us"></a>`);
    expect(reading.links).toEqual([
      { href: 'https://harbour.example/', text: 'Harbour', region: 'header' },
      { href: 'https://harbour.example/careers', text: 'jobs', region: 'main' },
      { href: 'mailto:info@harbour.example', text: 'Write to us', region: 'main' },
    ]);
  });

  it('keeps the parts of a card apart that is one link', () => {
    const reading = read('<a href="/jobs/1"><div><h3>Account <b>Executive</b></h3><p>Bristol</p></div></a>');
    expect(reading.links[0]?.text).toBe('Account Executive Bristol');
  });

  it('does not take a drawing’s style sheet for the name of a link', () => {
    const reading = read('<a href="/"><svg><style>.st0{fill:#fff}</style><text>Harbour</text></svg></a>');
    expect(reading.links[0]?.text).toBe('Harbour');
  });

  it('takes title, language, canonical address, meta tags and other languages from the head', () => {
    const reading = read(`<html lang="de-AT"><head><title> Hafen
      GmbH </title><meta name="Description" content=" Wir  planen. "><meta property="og:site_name" content="Hafen">
      <link rel="canonical" href="https://hafen.example/"><link rel="alternate" hreflang="en" href="/en/"></head><body></body></html>`);
    expect(reading).toMatchObject({
      url: 'https://harbour.example/about?utm=1',
      title: 'Hafen GmbH',
      language: 'de-AT',
      canonical: 'https://hafen.example/',
      meta: [
        { name: 'description', content: 'Wir planen.' },
        { name: 'og:site_name', content: 'Hafen' },
      ],
      alternates: [{ language: 'en', href: '/en/' }],
    });
  });

  it('reads microdata with the items inside items', () => {
    const reading =
      read(`<div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Harbour</span>
      <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><b itemprop="addressLocality">Chicago</b></div></div>`);
    expect(reading.microdata).toEqual([
      {
        type: 'Organization',
        properties: [
          { name: 'name', value: 'Harbour' },
          {
            name: 'address',
            value: { type: 'PostalAddress', properties: [{ name: 'addressLocality', value: 'Chicago' }] },
          },
        ],
      },
    ]);
  });

  it('reads what a component shows from its shadow tree', () => {
    const { document } = new JSDOM('<site-footer></site-footer>', { url: URL_OF_PAGE }).window;
    const footer = document.querySelector('site-footer')?.attachShadow({ mode: 'open' });
    if (footer) footer.innerHTML = '<p>12 Quay Street</p><a href="/legal">Legal</a>';
    const reading = readPage(document, URL_OF_PAGE);
    expect(reading.blocks.map((block) => block.text)).toEqual(['12 Quay Street', 'Legal']);
    expect(reading.links.map((link) => link.text)).toEqual(['Legal']);
  });

  it('leaves query strings, which may hold secrets, out of the traces', () => {
    const reading = read(`<script src="https://js.tracker.example/t.js?key=SECRET#x"></script>
      <img src="https://a.example/1.png"><img src="https://a.example/2.png"><script>window.dataLayer = []</script>`);
    expect(reading.traces.scripts).toEqual(['https://js.tracker.example/t.js']);
    expect(reading.traces.images).toEqual(['https://a.example/1.png']);
    expect(reading.traces.inline).toEqual(['window.dataLayer = []']);
  });

  it('changes nothing in the page', () => {
    const html =
      '<html lang="en"><head><title>A</title></head><body><main><p id="x">Text <a href="/">b</a></p></main></body></html>';
    const { document } = new JSDOM(html, { url: URL_OF_PAGE }).window;
    const before = document.documentElement.outerHTML;
    readPage(document, URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('pages that are odd, huge or hostile', () => {
  const bytesOf = (reading: PageReading) => new TextEncoder().encode(JSON.stringify(reading)).length;

  it('reads a page without a body, and one in frames, as empty rather than failing', () => {
    const { document } = new JSDOM('<p>x', { url: URL_OF_PAGE }).window;
    document.body.remove();
    expect(readPage(document, URL_OF_PAGE).blocks).toEqual([]);
    expect(read('<frameset><frame src="a.html"></frameset>').blocks).toEqual([]);
  });

  it('resolves links against the page’s base tag, as the browser does', () => {
    const reading = read('<head><base href="https://cdn.example/site/"></head><a href="about">About</a>');
    expect(reading.links[0]?.href).toBe('https://cdn.example/site/about');
  });

  it('cuts a long page, says so, and still reads the address at its end', () => {
    const long = '<p>filler</p>'.repeat(BOUNDS.elements + 1);
    const reading = read(`<main>${long}</main><footer><p>12 Quay Street</p></footer>`);
    expect(reading.cut).toContain('elements');
    expect(textsOf(reading, 'footer')).toEqual(['12 Quay Street']);
  });

  it('stops at a depth no company page has, and keeps what stands above', () => {
    const reading = read(`<main><p>Top</p>${'<div><p>x</p>'.repeat(BOUNDS.depth * 2)}</main>`);
    expect(reading.cut).toContain('elements');
    expect(reading.blocks[0]?.text).toBe('Top');
  });

  it('keeps the company’s own profiles and phone number behind a thousand other links', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `<p><a href="/p/${at}">Part ${at}</a></p>`).join(
      '',
    );
    const reading = read(
      `${many}<a href="tel:+13125550142">Call</a><a href="https://www.linkedin.com/company/harbour">in</a>`,
    );
    expect(reading.cut).toContain('links');
    expect(reading.links.slice(-2).map((link) => link.href)).toEqual([
      'tel:+13125550142',
      'https://www.linkedin.com/company/harbour',
    ]);
  });

  it('keeps a text of two million characters to a few hundred words and says so', () => {
    const reading = read(`<p>${'word '.repeat(400_000)}</p>`);
    expect(reading.blocks[0]?.text.length).toBeLessThanOrEqual(BOUNDS.blockText);
    expect(reading.cut).toContain('text');
  });

  it('leaves a JSON-LD block that is too long out whole, and says so', () => {
    const reading = read(
      `<script type="application/ld+json">{"a":"${'x'.repeat(BOUNDS.jsonLdText)}"}</script><script type="application/ld+json">{"b":1}</script>`,
    );
    expect(reading.jsonLd).toEqual(['{"b":1}']);
    expect(reading.cut).toContain('json-ld');
  });

  it('never gives more than its bound in bytes, whatever the page holds and in whatever script', () => {
    const wide = '漢字'.repeat(600);
    const reading = read(
      `<head>${`<meta name="description" content="${wide}">`.repeat(200)}
      ${`<script type="application/ld+json">["${wide.repeat(15)}"]</script>`.repeat(20)}</head>
      ${`<p>${wide}</p><a href="/${'x'.repeat(280)}">${wide}</a><h2>${wide}</h2>`.repeat(500)}`,
    );
    expect(bytesOf(reading)).toBeLessThanOrEqual(BOUNDS.bytes);
    expect(reading.cut.length).toBeGreaterThan(3);
  });

  it('is not fooled by forms and fields named like properties of the page', () => {
    const reading =
      read(`<title>Acme</title><form name="body"><input name="title"></form><img name="querySelectorAll">
      <form><input name="localName"><input name="tagName"><input name="firstElementChild"><input name="getAttribute"><p>Hidden by its fields</p></form>
      <p>Text</p>`);
    expect(reading.title).toBe('Acme');
    expect(reading.blocks.map((block) => block.text)).toContain('Text');
  });
});
