import { describe, expect, it } from 'vitest';
import { marketFacts } from '../../lib/facts/market.ts';
import { pageOf } from './make-reading.ts';

const markets = (html: string) =>
  marketFacts(pageOf(html))
    .map(({ value }) => value)
    .join(' ');
const said = (lang: string, text: string) => markets(`<html lang="${lang}"><main><p>${text}</p></main>`);

describe('the countries a company sells to', () => {
  it.each([
    ['en', 'We ship to Canada, Mexico and the United States.', 'CA MX US'],
    ['en', 'Serving the UK and Ireland since 1998.', 'GB IE'],
    ['en', 'We deliver across the Nordics.', 'DK SE NO FI IS'],
    ['de', 'Wir liefern nach Deutschland, Österreich und in die Schweiz.', 'DE AT CH'],
    ['de', 'Unser Team betreut Kunden in der gesamten DACH-Region.', 'DE AT CH'],
    ['fr', 'Nous avons des clients en France, en Belgique et en Suisse.', 'FR BE CH'],
    ['it', 'Spediamo in Italia, in Francia e in Austria.', 'IT FR AT'],
    ['es', 'Tenemos clientes en España, Portugal y México: nuestro orgullo.', 'ES PT MX'],
    ['nl', 'Wij leveren in Nederland, België en Luxemburg.', 'NL BE LU'],
    ['pt', 'Nós temos clientes em Portugal, no Brasil e em Angola.', 'PT BR AO'],
  ])('are heard where it says so (%s): %s', (lang, text, expected) => {
    expect(said(lang, text)).toBe(expected);
  });

  it.each([
    ['We do not ship to Canada or Mexico.'],
    ['“We ship to Norway”, says a rival.'],
    ['I shipped my order to France and it came in a week.'],
    ['Our wood comes from Sweden and our steel from Austria.'],
    ['Your data may be shared with companies in India.'],
    ['Our tax office advises families all over South Fenland.'],
  ])('are not in: %s', (text) => {
    expect(said('en', text)).toBe('');
  });

  it('have pages of their own for search engines', () => {
    const links = ['de-AT', 'de-CH', 'en-UK', 'x-default', 'fr'];
    const head = links.map(
      (tag) => `<link rel="alternate" hreflang="${tag}" href="https://acme.example/${tag}">`,
    );
    expect(markets(`<head>${head.join('')}</head><p>Doors</p>`)).toBe('AT CH GB');
  });

  it('are not the one region that a publishing system writes for a language', () => {
    expect(markets('<head><link rel="alternate" hreflang="en-US" href="/"></head><p>Doors</p>')).toBe('');
  });

  it('stand in a country menu that leads to their pages', () => {
    const menu = `<footer><a href="/de-at/">Österreich</a> <a href="https://acme.example/fr/">France</a>
      <a href="https://friends.example/it/">Italia</a> <a href="/travel">Spain</a></footer>`;
    expect(markets(menu)).toBe('AT FR');
  });
});
