import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { openPage } from '../../lib/facts/page.ts';
import { understand } from '../../lib/facts/understand.ts';
import { readingOf, SEEN_AT } from './make-reading.ts';

const MENU =
  '<nav><a href="/products">Products</a> <a href="/about">About us</a> <a href="/contact">Contact</a></nav>';
const site = (head: string, body = '') =>
  `<title>Fernhill Kilns | Kilns for studios</title>${head}${MENU}<main><h1>Fernhill Kilns</h1><p>We build kilns for studios and schools.</p>${body}</main>`;
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const said = (html: string) => understand(readingOf(html, 'https://fernhill-kilns.example/'), SEEN_AT);
const phones = (html: string) => factsOf(said(html).facts, 'phone').map(({ value }) => value.written);
const names = (html: string) => factsOf(said(html).facts, 'name').map(({ value }) => value);
const legalNames = (html: string) => factsOf(said(html).facts, 'legalName').map(({ value }) => value);

const ORG = '"@type":"Organization","name":"Fernhill Kilns","telephone":"+1 212 736 5000"';

describe('structured data that is broken', () => {
  it.each([
    ['has a comma too many', `{${ORG},}`],
    ['has commas in a row', `{"a":[1,,2],${ORG}}`],
    ['has comments', `{/* the firm */ ${ORG} // and that is all\n}`],
    ['keeps slashes in its texts', `{"url":"https://fernhill-kilns.example//",${ORG},}`],
    ['stands in CDATA', `//<![CDATA[\n{${ORG}}\n//]]>`],
    ['stands in a comment of HTML', `<!--\n{${ORG}}\n-->`],
    ['begins with a byte-order mark', `\ufeff{${ORG}}`],
    ['is escaped for HTML', `{${ORG}}`.replaceAll('"', '&quot;')],
    ['has line breaks and tabs in its texts', `{"description":"Kilns\n\tfor all",${ORG}}`],
    ['escapes apostrophes', `{"description":"It\\'s hot",${ORG}}`],
    ['ends in a semicolon', `{${ORG}};`],
    ['is two values one after the other', `{"@type":"WebSite"}\n{${ORG}}`],
    ['is an array of arrays', `[[[[{${ORG}}]]]]`],
    [
      'has keys of all objects',
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${ORG}}`,
    ],
  ])('is read where it %s', (_what, json) => {
    expect(phones(site(jsonLd(json)))).toEqual(['+1 212 736 5000']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('reads names as people do: without entities', () => {
    const json = `{${ORG.replace('Fernhill Kilns', 'Fernhill &amp; Kilns')}}`;
    expect(openPage(readingOf(site(jsonLd(json))), SEEN_AT).nodes[0]?.properties.get('name')).toEqual([
      'Fernhill & Kilns',
    ]);
  });

  it.each([
    ['is cut short', `{${ORG},"address":{"street`],
    ['is no JSON at all', 'Organization: Fernhill'],
    ['opens strings only', '"'.repeat(20_001)],
    ['opens comments only', '/*'.repeat(20_000)],
    ['opens brackets only', '['.repeat(40_000)],
  ])('says nothing, and hinders nobody, where it %s', (_what, json) => {
    const { kind, facts } = said(site(jsonLd(json)));
    expect(kind).toEqual({ company: true, page: 'home' });
    expect(factsOf(facts, 'phone')).toEqual([]);
    expect(factsOf(facts, 'name')[0]?.value).toBe('Fernhill Kilns');
  });
});

describe('structured data that is a bomb', () => {
  it('is nested 10,000 deep: what stands near its top is read', () => {
    const deep = `{${ORG},"department":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(phones(site(jsonLd(deep)))).toEqual(['+1 212 736 5000']);
    const arrays = `${'['.repeat(10_000)}{${ORG}}${']'.repeat(10_000)}`;
    expect(phones(site(jsonLd(arrays)))).toEqual([]);
  });

  it('is a thousand organisations: none of them is the company', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `{"@type":"Organization","name":"Firm ${n}"}`);
    expect(names(site(jsonLd(`[${many.join(',')}]`)))).toEqual(['Fernhill Kilns']);
  });

  it('is a text of two megabytes: left out, and the reading says so', () => {
    const reading = readingOf(site(jsonLd(`{${ORG},"description":"${'kiln '.repeat(400_000)}"}`)));
    expect(reading.cut).toContain('json-ld');
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
  });

  it('is microdata that holds itself: every item is read once', () => {
    const loop = `<div id="a" itemscope itemtype="https://schema.org/Organization" itemref="b a"><b itemprop="name">Fernhill Kilns</b>
      <div id="b" itemprop="department" itemscope itemtype="https://schema.org/Organization" itemref="a"><b itemprop="name">Glazes</b></div></div>`;
    expect(openPage(readingOf(site('', loop)), SEEN_AT).nodes.map(({ types }) => types)).toEqual([
      ['Organization'],
      ['Organization'],
    ]);
    expect(names(site('', loop))).toEqual(['Fernhill Kilns']);
  });

  it('is microdata nested 3,000 deep', () => {
    const deep = `${'<div itemprop="department" itemscope itemtype="https://schema.org/Organization">'.repeat(3_000)}x${'</div>'.repeat(3_000)}`;
    expect(said(site('', `<div itemscope>${deep}</div>`)).kind.company).toBe(true);
  });
});

describe('structured data that describes another company', () => {
  const OTHER =
    '"@type":"Organization","name":"Otherwell Group","legalName":"Otherwell Group Inc.","telephone":"+1 415 555 2671"';
  it.each([
    ['the author', `{"@type":"WebPage","author":{${OTHER}}}`],
    ['the sponsor', `{"@type":"WebPage","sponsor":{${OTHER}}}`],
    [
      'the maker of what it sells',
      `{"@type":"Product","name":"Kiln 3","manufacturer":{${OTHER}},"brand":{${OTHER}}}`,
    ],
    [
      'who reviews it',
      `{"@type":"Review","author":{${OTHER}},"publisher":{${OTHER},"url":"https://otherwell.example/"}}`,
    ],
    ['what is reviewed', `{"@type":"Review","itemReviewed":{${OTHER}}}`],
    ['what the page is about', `{"@type":"WebPage","about":{${OTHER}}}`],
    ['whose address is another site', `{${OTHER},"url":"https://otherwell.example/"}`],
    [
      'who made the site',
      `{"@type":"WebSite","creator":{${OTHER}},"publisher":{${OTHER},"url":"https://www.otherwell.example"}}`,
    ],
  ])('says nothing of this one: %s', (_what, json) => {
    const html = site(jsonLd(json));
    expect(names(html)).toEqual(['Fernhill Kilns']);
    expect(legalNames(html)).toEqual([]);
    expect(phones(html)).toEqual([]);
  });
});

describe('names that show something else than they say', () => {
  it.each([
    ['turned by a bidi mark', 'Fern\u202ehill\u202c Kilns'],
    ['parted by zero-width spaces', 'Fern\u200bhill K\u200biln\u200bs\u200b'],
    ['held by joiners', 'Fern\u200dhill\u2060 Kil\u200cns'],
    ['isolated', '\u2066Fernhill Kilns\u2069'],
    ['with soft hyphens', 'Fern\u00adhill Kilns'],
    ['behind a byte-order mark', '\ufeffFernhill Kilns'],
  ])('are read as they are meant: %s', (_what, name) => {
    const html = `<title>${name} | Kilns for studios</title><meta property="og:site_name" content="${name}">
      ${jsonLd(JSON.stringify({ '@type': 'Organization', name, telephone: '+1 212 736 5000' }))}${MENU}
      <main><h1>${name}</h1><p>We at ${name} build kilns. Our company was founded in 1987.</p></main><footer>© ${name} Inc.</footer>`;
    const { facts, text } = said(html);
    expect(names(html)).toEqual(['Fernhill Kilns']);
    const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
    expect(JSON.stringify([facts, text])).not.toMatch(unseen);
    expect(factsOf(facts, 'founded').map(({ value }) => value)).toEqual([1987]);
  });

  it('keep the joiners that spell words of other scripts', () => {
    const word = 'می\u200cسازیم';
    expect(said(site('', `<p>${word} kilns in Shiraz</p>`)).text).toContain(word);
  });
});
