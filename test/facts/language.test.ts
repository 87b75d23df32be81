import { describe, expect, it } from 'vitest';
import { bestFact } from '../../lib/facts/fact.ts';
import { languageFacts } from '../../lib/facts/language.ts';
import { pageOf } from './make-reading.ts';

const spoken = (html: string) => languageFacts(pageOf(html))[0]?.value;
const GERMAN =
  '<p>Wir bauen die Pressen für Sie und Ihre Werkstatt, und das nicht erst seit heute: bei uns ist eine Presse von der ersten Schraube an ein Stück Handarbeit.</p>';

describe('the language of a site', () => {
  it.each([
    ['<html lang="de-AT"><p>Pressen</p></html>', 'de'],
    ['<html lang="nb"><p>Presser</p></html>', 'no'],
    ['<meta property="og:locale" content="fr_FR"><p>Presses</p>', 'fr'],
    ['<meta http-equiv="content-language" content="it"><p>Presse</p>', 'it'],
  ])('is what the page declares: %s', (html, language) => {
    expect(spoken(html)).toBe(language);
  });

  it.each([
    [GERMAN, 'de'],
    [
      '<p>Wij maken persen voor het bedrijf van onze klanten. Het is een vak, en wij zijn er goed in; ook u bent niet te klein voor ons.</p>',
      'nl',
    ],
    [
      '<p>Nous fabriquons des presses pour les ateliers et nous sommes dans la région; notre équipe est avec vous et pour vous.</p>',
      'fr',
    ],
    [
      '<p>Hacemos prensas para los talleres y las escuelas con nuestra experiencia; el equipo y su trabajo para una empresa como la suya.</p>',
      'es',
    ],
    ['<p>当社は北部の小さな工場のために油圧プレスを製造しています。ぜひお問い合わせください。</p>', 'ja'],
    ['<p>我们为北方的小型工厂制造液压机，欢迎联系我们了解更多信息和价格。</p>', 'zh'],
    ['<p>Мы производим прессы для небольших мастерских на севере страны.</p>', 'ru'],
    ['<p>저희는 북부의 작은 공장을 위해 유압 프레스를 만듭니다. 문의해 주세요.</p>', 'ko'],
  ])('else is heard in its text: %s', (html, language) => {
    expect(spoken(html)).toBe(language);
  });

  it('is that of the text where the template’s declaration clearly contradicts it', () => {
    expect(spoken(`<html lang="en"><body>${GERMAN.repeat(4)}</body></html>`)).toBe('de');
  });

  it('stays as declared where the text is too short to know better', () => {
    expect(spoken('<html lang="en"><body><p>Wir und Sie</p></body></html>')).toBe('en');
  });

  it('is unknown where nothing says it', () => {
    expect(spoken('<p>Acme 3000</p>')).toBeUndefined();
  });
});

describe('the other languages of a site', () => {
  const all = (html: string) => languageFacts(pageOf(html)).map(({ value }) => value);
  const menu =
    '<a href="/en/">English</a> <a href="/fr/">FR</a> <a href="https://friends.example/es/">Español</a>';

  it('come after the page’s own, which stays the surest', () => {
    const facts = languageFacts(pageOf(`<html lang="de"><header>${menu}</header><p>Pressen</p></html>`));
    expect(facts.map(({ value }) => value)).toEqual(['de', 'en', 'fr']);
    expect(bestFact(facts, 'language')?.value).toBe('de');
  });

  it('are named for search engines, country codes put right', () => {
    const head = ['x-default', 'jp', 'pt-BR'].map(
      (tag) => `<link rel="alternate" hreflang="${tag}" href="/${tag}/">`,
    );
    expect(all(`<html lang="en"><head>${head.join('')}</head><p>Presses</p></html>`)).toEqual([
      'en',
      'ja',
      'pt',
    ]);
  });

  it('are not courses, words or other sites', () => {
    const links =
      '<main><a href="/courses/german">German</a></main><nav><a href="/it">IT</a><a href="/no">No</a></nav>';
    expect(all(`<html lang="en">${links}</html>`)).toEqual(['en', 'it', 'no']);
  });

  it('are left out where the page’s own is unknown', () => {
    expect(all(`<header>${menu}</header><p>Acme 3000</p>`)).toEqual([]);
  });
});
