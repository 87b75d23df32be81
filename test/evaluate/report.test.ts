import { describe, expect, it } from 'vitest';
import { labelled, row } from './invented.ts';
import { reportOf } from './report.ts';

const likely = (by: 'model' | 'stated', ...industries: string[]) => ({ by, sure: true, likely: industries });

const pages = [
  labelled('acme', { facts: { name: 'Acme', b2b: true } }),
  labelled('berg', { facts: { name: 'Berg', b2b: false }, source: 'one-agency home' }),
  labelled('cove', { facts: { name: 'Cove', b2b: null } }),
  labelled('news', { kind: 'not-company', facts: { name: 'News' } }),
  labelled('wiki', { kind: 'not-company', facts: { name: null } }),
];
const read = [
  row('acme', {
    facts: { name: 'Acme', b2b: true },
    kept: 2,
    industry: likely('model', 'retail', 'transport'),
    language: 'en',
  }),
  row('berg', { facts: { name: 'Berg', b2b: null }, kept: 1, industry: likely('stated', 'software') }),
  row('cove', { facts: { name: 'Cove', b2b: true }, kept: 2 }),
  row('news', { kind: 'not-company' }),
  row('wiki', { facts: { name: 'Wiki' }, kept: 1 }),
].map((one) => ({ row: one, remark: '' }));
const industries = new Map([
  ['acme', ['transport', 'retail']],
  ['berg', ['software']],
  ['cove', ['health']],
]);
const run = { tabs: 2, wrong: [], seconds: 1, industries };

describe('the report of an evaluation', () => {
  const { lines, figures } = reportOf(pages, read, run);

  it('says on how many not-company pages nothing was kept', () => {
    expect(lines).toContain('facts kept on not-company pages: none on 1 of 2 (50.0 %)');
    expect(figures.notCompany).toEqual({ none: 1, total: 2 });
  });

  it('says of b2b how often it speaks and is right, on pages whose label speaks', () => {
    expect(lines.find((line) => line.startsWith('b2b:'))).toBe(
      'b2b: right on 100.0 % where it speaks, it speaks on 50.0 % of 2 labelled pages; by company right on 100.0 % where it speaks, it speaks on 50.0 %',
    );
  });

  it('says of industries how often it speaks, and how often the first or one of three is right, by whom and in English', () => {
    const at = lines.findIndex((line) => line.startsWith('industry:'));
    expect(lines[at]).toMatch(
      /speaks on 66\.7 % .* of 3 labelled pages: first right on 50\.0 % .*; among three 100\.0 % .*; .* either of two 100\.0 %/,
    );
    expect(lines[at + 1]).toMatch(/^ {2}by model: first right on 0\.0 %/);
    expect(lines[at + 2]).toMatch(/^ {2}by stated: first right on 100\.0 %/);
    expect(lines[at + 3]).toMatch(/^ {2}English: it speaks on 100\.0 % .* of 1 pages/);
    expect(lines[at + 4]).toBe(
      '  hints: first right on none; among three none; first right where a rep would take either of two none',
    );
  });

  it('counts facts on all pages and on company pages alone, of which alone facts are kept', () => {
    expect(figures.facts.name).toMatchObject({ labelled: 4, found: 4, right: 3 });
    expect(figures.companyPages.facts.name).toMatchObject({ labelled: 3, found: 3, right: 3 });
  });

  it('counts once more without the pages of one source, where asked', () => {
    const apart = reportOf(pages, read, { ...run, apart: 'one-agency' }).lines;
    expect(apart).toContain('without 1 pages of one-agency');
    expect(apart.filter((line) => line.startsWith('name  '))).toHaveLength(2);
  });
});
