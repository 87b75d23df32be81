import { describe, expect, it } from 'vitest';
import { nodesOf, schemaNodes, textsOf } from '../../lib/facts/structured.ts';
import { readingOf } from './make-reading.ts';

const nodesIn = (json: string) =>
  schemaNodes(readingOf(`<script type="application/ld+json">${json}</script>`));

describe('structured data', () => {
  it('is read from a graph, parents before their parts', () => {
    const nodes = nodesIn(
      '{"@graph":[{"@type":"Organization","name":"Acme","address":{"@type":"PostalAddress","postalCode":1010}}]}',
    );
    expect(nodes.map(({ types, role }) => [types, role])).toEqual([
      [['Organization'], undefined],
      [['PostalAddress'], 'address'],
    ]);
    expect(textsOf(nodes[0] as never, 'address')).toEqual([]);
    expect(nodesOf(nodes[0] as never, 'address').flatMap((node) => textsOf(node, 'postalCode'))).toEqual([
      '1010',
    ]);
  });

  it.each([
    ['a comment around it', '<!-- {"@type":"Organization","name":"Acme"} -->'],
    ['a trailing comma', '{"@type":"Organization","name":"Acme",}'],
    ['line breaks in texts', '{"@type":"Organization","name":"Ac\nme"}'],
    ['a semicolon behind it', '{"@type":"Organization","name":"Acme"};'],
    ['namespaces', '{"@type":"https://schema.org/Organization","name":"Acme"}'],
  ])('is read in spite of %s', (_what, json) => {
    expect(nodesIn(json).map(({ types }) => types)).toEqual([['Organization']]);
  });

  it.each([
    ['broken', '{"@type":"Organization", name'],
    ['no object', '"Acme"'],
    ['empty', '{}'],
  ])('that is %s says nothing', (_what, json) => {
    expect(nodesIn(json)).toEqual([]);
  });

  it('never brings inherited keys along', () => {
    const [node] = nodesIn('{"@type":"Organization","__proto__":{"name":"Evil"}}');
    expect(node && textsOf(node, 'name')).toEqual([]);
    expect(Reflect.get({}, 'name')).toBeUndefined();
  });

  it('is bounded: deep nesting and a thousand organisations end early', () => {
    const deep = `${'{"@type":"Organization","department":'.repeat(1_000)}{}${'}'.repeat(1_000)}`;
    expect(nodesIn(deep).length).toBeLessThan(100);
    const many = `[${Array.from({ length: 1_000 }, () => '{"@type":"Thing"}').join(',')}]`;
    expect(nodesIn(many).length).toBeLessThanOrEqual(600);
  });

  it('is read from microdata as well', () => {
    const html = `<div itemscope itemtype="https://schema.org/LocalBusiness"><b itemprop="name">Acme</b>
      <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Leeds</i></p></div>`;
    const nodes = schemaNodes(readingOf(html));
    expect(nodes.map(({ types, source }) => [types[0], source])).toEqual([
      ['LocalBusiness', 'microdata'],
      ['PostalAddress', 'microdata'],
    ]);
  });
});
