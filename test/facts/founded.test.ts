// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bestFact, factsOf } from '../../lib/facts/fact.ts';
import { foundedFacts } from '../../lib/facts/founded.ts';
import { pageOf } from './make-reading.ts';

function aboutPage(main: string, head = '') {
  return pageOf(
    `<html><head><title>About us | Harbour Lights</title>${head}</head><body><nav><a href="/">Home</a></nav>
     <main><h1>About us</h1>${main}</main><footer>Harbour Lights Ltd</footer></body></html>`,
    'https://www.harbour-lights.example/about',
  );
}

function founded(main: string, head = ''): number | undefined {
  return bestFact(foundedFacts(aboutPage(main, head)), 'founded')?.value;
}

describe('the year a company was founded', () => {
  it.each([
    ['<p>Founded in 1998, we design lamps.</p>', 1998],
    ['<p>Harbour Lights was founded by Anna and Peter in the spring of 1998.</p>', 1998],
    ['<p>Est. 1998</p>', 1998],
    ['<div><b>1987</b>gegründet</div>', 1987],
    ['<p>Harbour Lights opened in 2019 in an old tyre shop.</p>', 2019],
    ['<p>The company was incorporated in Delaware in 1998.</p>', 1998],
    ['<h2>Bright lights since 1949</h2>', 1949],
    ['<p>We have been making lamps since 1985.</p>', 1985],
    ['<p>In 2015 we started with one lamp and a garage.</p>', 2015],
    ['<p>It all started in a garage in 2015.</p>', 2015],
    ['<p>Seit 1987 fertigen wir Leuchten in Kiel.</p>', 1987],
    ['<p>Unser Unternehmen wurde im Jahr 1987 gegründet.</p>', 1987],
    ['<p>Unternehmen gegründet am 27.11.1987.</p>', 1987],
    ['<p>Fondée en 1975, la société fabrique des lampes.</p>', 1975],
    ['<p>Depuis sa création en 1975, notre association protège la côte.</p>', 1975],
    ['<p>Desde 1990 fabricamos lámparas en Vigo.</p>', 1990],
    ['<p>Empresa fundada em 1990 no Porto.</p>', 1990],
    ["<p>Fondata nel 1962, l'azienda produce lampade.</p>", 1962],
    ['<p>Dal 1962 produciamo lampade.</p>', 1962],
    ['<p>Harbour Lights werd in 1950 opgericht door Jan.</p>', 1950],
    ['<p>Företaget grundades 1944 i Malmö.</p>', 1944],
    ['<p>Společnost byla založena v roce 1991.</p>', 1991],
    ['<p>Firma została założona w 1991 roku.</p>', 1991],
    ['<p>1960年に創業しました。</p>', 1960],
    ['<p>成立于2004年，总部位于上海。</p>', 2004],
  ])('is read from %s', (main, year) => {
    expect(founded(main)).toBe(year);
  });

  it('is read from profiles and timelines', () => {
    expect(founded('<table><tr><th>設立</th><td>1960年6月3日</td></tr></table>')).toBe(1960);
    expect(founded('<dl><dt>Gründungsjahr</dt><dd>1987</dd></dl>')).toBe(1987);
    expect(founded('<div>2003</div><div>Harbour Lights founded in Bristol</div>')).toBe(2003);
  });

  it('is read from structured data first, and a second year is kept beside it', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Organization","name":"Harbour Lights","foundingDate":"1985"}</script>';
    const facts = factsOf(foundedFacts(aboutPage('<p>Harbour Lights: since 1998</p>', head)), 'founded');
    expect(facts.map(({ value, source }) => [value, source])).toEqual([
      [1985, 'json-ld'],
      [1998, 'text'],
    ]);
  });

  it('is the earlier year that the page tells, where structured data gives the day of a later registration', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Organization","name":"Harbour Lights","foundingDate":"1998-04-01"}</script>';
    const facts = factsOf(foundedFacts(aboutPage('<p>Harbour Lights: since 1985</p>', head)), 'founded');
    expect(facts.map(({ value, source }) => [value, source])).toEqual([
      [1985, 'text'],
      [1998, 'json-ld'],
    ]);
  });

  it('is not found where nobody says it', () => {
    expect(founded('<p>We make lamps for harbours.</p>')).toBeUndefined();
  });

  it('is never in the future', () => {
    expect(founded('<p>Founded in 2031, we will make lamps.</p>')).toBeUndefined();
  });
});

describe('other years are not the founding', () => {
  it.each([
    ['a copyright range', '<p>© 1998–2024 Harbour Lights</p>'],
    ['since behind a copyright sign', '<p>© Harbour Lights since 1998</p>'],
    ['an age', '<p>In business for 25 years.</p>'],
    ['when somebody joined', '<p>Anna joined in 2012 as an engineer.</p>'],
    ['since when somebody leads', '<p>Since 2015 he has led our sales team.</p>'],
    ["a customer's", '<p>Our customer Seaside Hotels was founded in 1950 by two sisters.</p>'],
    ["a group's", '<p>We belong to the Big Sea Group, which was established in 1905.</p>'],
    ["a certificate's", '<p>We are ISO 9001 certified since 2010.</p>'],
    ["an office's", '<p>We opened our office in Paris in 2008.</p>'],
    ["a customer's, told behind", '<p>Seaside Hotels, founded in 1950, is our customer.</p>'],
    ["an office's, as subject", '<p>Our Leeds office was established in 1998.</p>'],
    ["a daughter's", '<p>In 2010 we established a subsidiary in China.</p>'],
    ["a Japanese branch's", '<p>2008年 上海支社設立</p>'],
    ["a product's", '<p>We launched our Beacon lamp in 2016.</p>'],
    ["a partnership's", '<p>Official partner of the regatta since 2011</p>'],
    ["a law's", '<p>Loi du 6 janvier 1978 créée pour protéger nos clients.</p>'],
    ["a report's", '<p>A lot has happened since 2019.</p>'],
    ["a museum's", '<p>The museum was founded in 1888 by sailors.</p>'],
    ["somebody quoted's", '<p>“We founded our hotel in 1999 and love these lamps”</p>'],
    ['a decade', '<p>Founded in the 1990s.</p>'],
    ['a phone number', '<p>Call us since always: 020 1998 2004</p>'],
  ])('%s', (_what, main) => {
    expect(founded(main)).toBeUndefined();
  });
});

describe('hostile text', () => {
  it.each([
    ['years', '1998 '.repeat(300)],
    ['verbs', 'founded '.repeat(200)],
    ['verbs and commas', 'founded, '.repeat(100)],
    ['dates', 'since 1. 1. 1. '.repeat(100)],
    ['Japanese', '1998年'.repeat(200)],
  ])(
    'takes linear time: %s',
    (_what, text) => {
      const page = aboutPage('');
      const blocks = Array.from({ length: 200 }, () => ({
        region: 'main' as const,
        tag: 'p',
        text: `${text} 1998 `,
      }));
      expect(foundedFacts({ ...page, reading: { ...page.reading, blocks } }).length).toBeLessThanOrEqual(3);
    },
    5_000,
  );
});
