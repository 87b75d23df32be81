// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/fact.ts';
import { openPage } from '../../lib/facts/page.ts';
import { parentFacts } from '../../lib/facts/parent.ts';
import { readPage } from '../../lib/page/read.ts';
import { SEEN_AT } from './make-reading.ts';

function parents(html: string): string[] {
  const url = 'https://acmelogistics.example/about';
  const page = `<title>About us | Acme Logistics</title><header><a href="/">Acme Logistics</a></header><main>${html}</main>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const facts = parentFacts(openPage(readPage(document, url), SEEN_AT));
  return factsOf(facts, 'parent').map(({ value }) => value);
}

describe('the company that a company belongs to', () => {
  it.each([
    ['Acme Logistics is a subsidiary of Contoso Group.', 'Contoso Group'],
    ['Acme Logistics Ltd, a wholly-owned subsidiary of Contoso, Inc., moves goods.', 'Contoso, Inc.'],
    ['We are part of the Contoso Group.', 'Contoso Group'],
    ['A division of Contoso Freight Holdings.', 'Contoso Freight Holdings'],
    ['Since 2019 we have been owned by Contoso Partners LLP.', 'Contoso Partners LLP'],
    ['Contoso Holding is the parent company of Acme Logistics.', 'Contoso Holding'],
    ['Acme Logistics ist eine Tochtergesellschaft der Contoso AG.', 'Contoso AG'],
    ['Acme Logistics – ein Unternehmen der Contoso-Gruppe', 'Contoso-Gruppe'],
    ['Wir sind Teil der Contoso Unternehmensgruppe.', 'Contoso Unternehmensgruppe'],
    ['Acme Logistics fait partie du groupe Contoso.', 'Contoso'],
    ['Acme Logistics est une filiale de Contoso SA.', 'Contoso SA'],
    ['Acme Logistics maakt deel uit van de Contoso Groep.', 'Contoso Groep'],
    ['Acme Logistics pertenece al grupo Contoso.', 'Contoso'],
    ['Acme Logistics è controllata da Contoso S.p.A.', 'Contoso S.p.A.'],
    ['Acme Logistics är ett dotterbolag till Contoso AB.', 'Contoso AB'],
  ])('is read from "%s"', (text, name) => {
    expect(parents(`<p>${text}</p>`)).toEqual([name]);
  });

  it('is read beside its label and from structured data', () => {
    expect(parents('<p>Muttergesellschaft: Contoso AG</p>')).toEqual(['Contoso AG']);
    const json = '{"@type":"Organization","name":"Acme Logistics","parentOrganization":"Contoso Group"}';
    expect(parents(`<script type="application/ld+json">${json}</script>`)).toEqual(['Contoso Group']);
  });

  it('is read from a line of its own where the page links to it', () => {
    const line = '<p>A Contoso company</p>';
    expect(parents(`${line}<a href="https://contoso.example/">Contoso</a>`)).toEqual(['Contoso']);
    expect(parents(line)).toEqual([]);
  });

  it.each([
    'We are part of the community.',
    'You are part of our family.',
    'Acme Logistics is a member of the Northern Chamber of Commerce.',
    'Acme Logistics is part of the Contoso Partner Network.',
    'Our customer Osprey, a subsidiary of Contoso Group, is happy.',
    'Acme Logistics moved the plant of a division of Contoso Group.',
    'Contoso Group, our largest customer, is a member of the Freight Group.',
    'Until 2012 Acme Logistics was a subsidiary of Contoso Group.',
    'A Family Owned Company',
    'Acme Logistics is owned by Jane Doe.',
    'Acme Logistics is a franchise of Contoso Movers.',
  ])('is not read from "%s"', (text) => {
    expect(parents(`<p>${text}</p>`)).toEqual([]);
  });
});
