// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { formerNameFacts } from '../../lib/facts/former-name.ts';
import { openPage } from '../../lib/facts/page.ts';
import { readPage } from '../../lib/page/read.ts';
import { SEEN_AT } from './make-reading.ts';

function formerNames(html: string): string[] {
  const url = 'https://acmelogistics.example/about';
  const page = `<title>About us | Acme Logistics</title><header><a href="/">Acme Logistics</a></header><main>${html}</main>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const facts = formerNameFacts(openPage(readPage(document, url), SEEN_AT));
  return factsOf(facts, 'formerName').map(({ value }) => value);
}

describe('a name the company went by before', () => {
  it.each([
    ['Acme Logistics, formerly Brill Freight, moves goods by rail.', 'Brill Freight'],
    ['Acme Logistics Ltd (formerly known as Brill Freight Ltd) moves goods.', 'Brill Freight Ltd'],
    ['In 2014 the company changed its name from Brill Freight to Acme Logistics.', 'Brill Freight'],
    ['We were previously known as “Brill Freight”.', 'Brill Freight'],
    ['Acme Logistics was founded as Brill & Sons in 1931.', 'Brill & Sons'],
    ['Die Acme Logistics GmbH, ehemals Brill Spedition GmbH, fährt seit 1931.', 'Brill Spedition GmbH'],
    ['Acme Logistics firmierte bis 2014 als Brill Spedition.', 'Brill Spedition'],
    ['Acme Logistics (anciennement Transports Brill) roule depuis 1931.', 'Transports Brill'],
    ['Acme Logistics, voorheen Brill Transport, rijdt door heel Europa.', 'Brill Transport'],
    ['Acme Logistics, anteriormente conocida como Transportes Brill, es de Soria.', 'Transportes Brill'],
    ['Acme Logistics S.p.A. (già Brill Trasporti S.r.l.) lavora dal 1931.', 'Brill Trasporti S.r.l.'],
    ['Acme Logistics, tidligere Brill Spedition, kører i hele Norden.', 'Brill Spedition'],
  ])('is read from "%s"', (text, name) => {
    expect(formerNames(`<p>${text}</p>`)).toEqual([name]);
  });

  it('is read beside its label', () => {
    expect(formerNames('<p>Former name: Brill Freight Ltd</p>')).toEqual(['Brill Freight Ltd']);
  });

  it.each([
    'Jo Pell, formerly Quill Systems, joined Acme Logistics in May.',
    'Acme Logistics bought Osprey Lines, formerly Osprey Mills.',
    'We were previously in Ashford.',
    'Acme Logistics was previously too small for this.',
    'Our client Osprey, previously known as Osprey Mills, is happy.',
    'Acme Logistics, formerly known as Acme Logistics, is a riddle.',
  ])('is not read from "%s"', (text) => {
    expect(formerNames(`<p>${text}</p>`)).toEqual([]);
  });
});
