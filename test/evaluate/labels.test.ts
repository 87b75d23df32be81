import { describe, expect, it } from 'vitest';
import { parseLabels, readLabels } from './labels.ts';

const record = (more: object = {}) =>
  JSON.stringify({
    id: 'acme-home',
    url: 'https://acme.example/#top',
    kind: 'company',
    company_key: 'acme.example',
    facts: { name: 'Acme', domain: 'acme.example', foundedYear: null, emails: [], b2b: true },
    ...more,
  });

describe('reading the labels of a folder', () => {
  it('takes one page a line, without the fragment of its address', () => {
    const [page] = parseLabels(`${record()}\n\n`, 'corpus');
    expect(page).toMatchObject({
      id: 'acme-home',
      url: 'https://acme.example/',
      kind: 'company',
      company: 'acme.example',
      facts: { name: 'Acme', foundedYear: null, emails: [], b2b: true },
    });
    expect(page?.file).toMatch(/corpus.pages.acme-home\.html$/);
  });

  it('invents an address for a page that has none, and so the domain a company page must show', () => {
    const [page] = parseLabels(record({ url: null, facts: { domain: null } }), 'corpus');
    expect(page).toMatchObject({ url: 'https://acme-home.example/', facts: { domain: 'acme-home.example' } });
    const [other] = parseLabels(record({ url: null, kind: 'not-company', facts: { domain: null } }), '.');
    expect(other?.facts.domain).toBeNull();
  });

  it('counts a page without a company as a company of its own', () => {
    expect(parseLabels(record({ company_key: undefined }), '.')[0]?.company).toBe('acme-home');
  });

  it('takes kinds and facts of other folders as they come', () => {
    const [page] = parseLabels(record({ kind: 'person', facts: { headline: 'Buys bolts' } }), '.');
    expect(page).toMatchObject({ kind: 'person', facts: { headline: 'Buys bolts' } });
  });

  it.each([
    ['not json', 'line 2: not JSON'],
    [record({ id: '../secret' }), 'line 2: id: '],
    [record({ id: 'b', url: 'ftp://acme.example/' }), 'line 2: url: '],
    [record({ id: 'b', facts: { name: { first: 'A' } } }), 'line 2: facts.name: '],
    [record(), 'line 2: "acme-home" stands in line 1 already'],
  ])('names the line that cannot be read: %s', (line, sentence) => {
    expect(() => parseLabels(`${record()}\n${line}`, '.')).toThrow(`labels.jsonl, ${sentence}`);
  });

  it('says which folder has no labels', async () => {
    await expect(readLabels('no-such-folder')).rejects.toThrow(/no-such-folder.labels\.jsonl cannot be read/);
  });
});
